/**
 * Finds a Chromium for the end-to-end tests and the measurements, and brings one when there is none:
 * CHROME_PATH → an installed Chrome or Chromium → Playwright's own → Playwright's download → Debian's package.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';
import { inRoot } from './paths.mjs';

/** Arguments for a quiet browser; no sandbox, because tests run as root in containers. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** The usual places of Chrome and Chromium on this system. */
function usualPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86, HOME = '' } = process.env;
  if (process.platform === 'win32') {
    const under = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean);
    return under.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  if (process.platform === 'darwin') {
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ]);
  }
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));
}

/** Path of a Chromium that is already here, or undefined. Throws when CHROME_PATH names nothing. */
export async function installedBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH names no file · environment · expected a Chrome or Chromium, received "${chosen}" · correct it or unset it`,
    );
  }
  const found = usualPlaces().find((place) => existsSync(place));
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/** Playwright's download; many networks do not let it through, so it gets two minutes. */
async function downloadByPlaywright(log) {
  log("No Chromium found: trying Playwright's download …");
  const program = inRoot('node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [program, 'install', 'chromium'], { capture: true, timeout: 120_000 });
}

/** Debian's and Ubuntu's package, with a Chinese font, as root or with a sudo that asks for nothing. */
async function installByApt(log) {
  if (process.env.YIXUE_NO_APT === '1' || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  log("Installing Debian's chromium and fonts-noto-cjk (YIXUE_NO_APT=1 forbids it) …");
  const apt = (...args) => {
    const [program, ...rest] = [...sudo, 'apt-get', ...args];
    return run(program, rest, { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update');
  const { code, output } = await apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  if (code !== 0) log(output);
}

/** Path of a Chromium, brought if need be; throws a message for a person when all ways fail. */
export async function ensureBrowser(log = console.log) {
  for (const bring of [() => {}, downloadByPlaywright, installByApt]) {
    await bring(log);
    const found = await installedBrowser();
    if (found) return found;
  }
  throw new Error(
    'No Chromium · this machine · expected CHROME_PATH, an installed Chrome or Chromium, or a download, received none of them · ' +
      'install Chrome or Chromium, or name it: CHROME_PATH=/path/to/chrome npm test',
  );
}
