import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

const PLAYWRIGHT = '/cache/ms-playwright/chromium-1/chrome';

/** A machine that has these files and no others. */
function machine(files: string[], environment: Machine['environment'] = {}): Machine {
  return {
    environment: { PATH: '/usr/local/bin:/usr/bin', ...environment },
    exists: (file) => files.includes(file),
    playwrightBrowser: PLAYWRIGHT,
  };
}

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before all others, since somebody chose it', () => {
    const found = findBrowser(machine(['/my/chrome', '/usr/bin/chromium'], { CHROMIUM_PATH: '/my/chrome' }));
    expect(found).toBe('/my/chrome');
  });

  it('refuses a CHROMIUM_PATH that leads nowhere rather than test with another browser', () => {
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/my/chrome' }))).toThrow(
      'CHROMIUM_PATH is "/my/chrome", and there is no such file: correct it or unset it.',
    );
  });

  it('takes an empty CHROMIUM_PATH as unset', () => {
    expect(findBrowser(machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '' }))).toBe('/usr/bin/chromium');
  });

  it('prefers an installed browser to the one that Playwright has downloaded', () => {
    expect(findBrowser(machine([PLAYWRIGHT, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  });

  it('prefers Chromium to Chrome wherever they are in the PATH', () => {
    expect(findBrowser(machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('takes the one that Playwright has downloaded when nothing is installed', () => {
    expect(findBrowser(machine([PLAYWRIGHT]))).toBe(PLAYWRIGHT);
  });

  it('finds nothing on a machine without a browser', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});
