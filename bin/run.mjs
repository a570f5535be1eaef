/**
 * Runs a TypeScript file under the project's Node: `node bin/run.mjs src/cli/course.ts check`. Needs `npm ci`, no
 * build. Prints nothing itself on stdout: what the file prints is read by other programs.
 */
import { resolve } from 'node:path';
import { fail } from './bootstrap.mjs';
import { run } from './child.mjs';
import { root } from './paths.mjs';
import { projectNode } from './project-node.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file)
  fail(
    'No file named · bin/run.mjs · expected a TypeScript file, received nothing · node bin/run.mjs src/cli/course.ts',
  );

try {
  // The caller's folder stays current, so that file names on the command line mean what the person meant.
  const { code } = await run(projectNode(), ['--disable-warning=ExperimentalWarning', resolve(root, file), ...args], {
    cwd: process.cwd(),
  });
  process.exit(code);
} catch (error) {
  fail(error);
}
