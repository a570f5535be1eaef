/** Child processes without a shell: the same on Linux, macOS and Windows. */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { inRoot, root } from './paths.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The environment of every child: the project's programs and Node first on PATH, no telemetry. */
export function childEnv(extra = {}) {
  const path = process.env.PATH ?? process.env.Path ?? '';
  const first = [inRoot('node_modules', '.bin'), dirname(process.execPath)];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
  delete env.Path;
  env.PATH = [...first, path].join(delimiter);
  return env;
}

/**
 * Runs a program and resolves with its exit code, its output when `capture` is set, and the signal that ended it.
 * Signals that reach us are passed on, so that Ctrl-C and a killed parent leave nothing running.
 */
export function run(program, args, { env = {}, capture = false, cwd = root, stdio, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: childEnv(env),
      stdio: stdio ?? (capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'),
      windowsHide: true,
      ...(timeout ? { timeout } : {}),
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    const done = (code, signal, problem) => {
      for (const name of signals) process.off(name, pass);
      const output = Buffer.concat(chunks).toString('utf8') + (problem ?? '');
      resolve({ code, signal, output });
    };
    child.on('error', (error) => done(127, null, `${program}: ${error.message}\n`));
    child.on('close', (code, signal) => done(code ?? 1, signal));
  });
}
