/** Runs a command of the project as people and other programs do: a process, bytes in and bytes out. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './project-files.ts';

/** `content`: the content folder; null or nothing is the course's own. */
export interface CommandInput {
  input?: string;
  content?: string | null;
  cwd?: string;
}

export interface Outcome {
  code: number | null;
  out: string[];
  err: string[];
}

/** What every message of a command looks like. */
export const oneLine = /^\S+: .+ · .+ \(line \d+(, \/.*)?\) · expected .+ · received .+ · .+$/;

export function runCommand(
  file: string,
  args: string[],
  { input = '', content = null, cwd = projectRoot }: CommandInput = {},
): Promise<Outcome> {
  const { YIXUE_CONTENT: _other, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(projectRoot, 'bin/run.mjs'), file, ...args], {
      cwd,
      env: content ? { ...env, YIXUE_CONTENT: content } : env,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    // Who refuses its command line reads no input.
    child.stdin.on('error', () => {});
    child.on('close', (code) => {
      try {
        resolve({ code, out: lines(out), err: lines(err) });
      } catch (error) {
        reject(error as Error);
      }
    });
    child.stdin.end(input);
  });
}

/** The lines of an output, which ends each with LF alone; the last one must be complete. */
function lines(parts: Buffer[]): string[] {
  const text = Buffer.concat(parts).toString('utf8');
  if (text === '') return [];
  if (text.includes('\r') || !text.endsWith('\n'))
    throw new Error(`lines that end with no LF alone: ${text.slice(-80)}`);
  return text.slice(0, -1).split('\n');
}
