/** What every program of bin/ does first: packages installed, and a Node that is new enough. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { newEnough, projectNode } from './project-node.mjs';

/** Prints a message for a person, without a stack, and ends with exit code 1. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/** Was this module (`import.meta.url`) started as a program, or imported? */
export const startedDirectly = (url) => realpathSync(process.argv[1] ?? '.') === realpathSync(fileURLToPath(url));

/**
 * Installs what is missing, then starts the same program again under the project's Node if the running one is too
 * old. Returns only in a process that is ready.
 */
export async function bootstrap() {
  try {
    await ensureInstalled();
    if (newEnough(process.versions.node)) return;
    const { code, signal } = await run(projectNode(), process.argv.slice(1), { cwd: process.cwd() });
    process.exit(signal === 'SIGINT' ? 0 : code);
  } catch (error) {
    fail(error);
  }
}
