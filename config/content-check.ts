/**
 * Stops a build when the content is not right, and prints every issue of every file at once: the same function as
 * `npm run course -- check`. Astro's own checks stop at the first and name no line.
 */
import type { AstroIntegration } from 'astro';
import { checkContent, contentRoot } from '../src/authoring/index.ts';
import { formatIssue } from '../src/core/issue.ts';

export function contentCheck(): AstroIntegration {
  return {
    name: 'yixue:content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const folder = contentRoot();
        const issues = await checkContent(folder);
        if (issues.length === 0) return;
        for (const issue of issues) logger.error(formatIssue(issue));
        const stop = new Error(`The content is not right: ${issues.length} issue(s) in ${folder}, a line each above.`);
        // The lines above name the place; where this file threw helps no author.
        stop.stack = '';
        throw stop;
      },
    },
  };
}
