/**
 * Stops a build when the content is not right, and prints every issue of every file at once: the same function as
 * `npm run course -- check`. Astro's own checks stop at the first and name no line.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../src/authoring/index.ts';
import { formatIssue } from '../src/core/issue.ts';

/** The folder with the layout of src/content: YIXUE_CONTENT for a fixture site, else the course's own. */
export function contentFolder(projectRoot: URL, env: NodeJS.ProcessEnv = process.env): string {
  const root = fileURLToPath(projectRoot);
  return resolve(root, env['YIXUE_CONTENT'] || 'src/content');
}

export function contentCheck(): AstroIntegration {
  return {
    name: 'yixue:content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const folder = contentFolder(config.root);
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
