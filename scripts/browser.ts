/** The Chromium that the browser tests drive. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { UserError } from '#lib/errors.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the installers of systems put it that keep programs out of the `PATH`. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

export interface Machine {
  environment: Record<string, string | undefined>;
  exists: (file: string) => boolean;
  /** Where `npx playwright install chromium` puts its browser. */
  playwrightBrowser: string;
}

const thisMachine = (): Machine => ({
  environment: process.env,
  exists: existsSync,
  playwrightBrowser: chromium.executablePath(),
});

/**
 * The first of `CHROMIUM_PATH`, an installed Chromium or Chrome, and Playwright's own; undefined when there is none.
 *
 * @throws UserError when `CHROMIUM_PATH` names a file that is not there
 */
export function findBrowser({ environment, exists, playwrightBrowser }: Machine = thisMachine()): string | undefined {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (exists(named)) return named;
    throw new UserError(`CHROMIUM_PATH is "${named}", and there is no such file: correct it or unset it.`);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...installed, ...PLACES, playwrightBrowser].find(exists);
}

/**
 * Like `findBrowser`, but installs Chromium where that is nobody else's business: on Debian or Ubuntu, as root.
 *
 * @throws UserError that names the ways to get a browser
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (platform() === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('There is no Chromium on this machine: installing it with apt-get.');
    try {
      aptGet('update', '-q');
      aptGet('install', '-q', '-y', '--no-install-recommends', 'chromium');
    } catch (error) {
      throw new UserError(`${noBrowser} (apt-get could not install it.)`, { cause: error });
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new UserError(noBrowser);
}

function aptGet(...parameters: string[]): void {
  // Nobody is there to answer a question.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', parameters, { stdio: 'inherit', env: environment });
}

export const noBrowser: string =
  'The browser tests need Chromium or Chrome and found neither: set CHROMIUM_PATH to its executable, ' +
  "install one with your system's packages (`apt-get install chromium`), or run `npx playwright install chromium`.";
