import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './child.ts';
import { type Floor, isBelow, type Lock, lockFaults, looseVersions } from './security-floors.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));
const floors = read('scripts/security-floors.json') as Floor[];
const lock = read('package-lock.json') as Lock;

describe('the packages that are installed', () => {
  it('have no known weakness and cannot be exchanged unnoticed', () => {
    expect(lockFaults(lock, floors)).toEqual([]);
  });

  it('are named by one exact version each', () => {
    expect(looseVersions(read('package.json') as Record<string, unknown>)).toEqual([]);
  });
});

describe('the list of floors', () => {
  it.each(floors)('has an advisory for $package, which is in use', ({ package: name, floor, advisory, reason }) => {
    expect(advisory).toMatch(
      /^https:\/\/(github\.com\/advisories\/GHSA(-[\da-z]{4}){3}|nvd\.nist\.gov\/vuln\/detail\/CVE-)/,
    );
    expect(floor).toMatch(/^\d+\.\d+\.\d+$/);
    expect(reason).not.toBe('');
    // A floor for what is gone protects nobody and only looks as if it did.
    expect(Object.keys(lock.packages).some((folder) => folder.endsWith(`node_modules/${name}`))).toBe(true);
  });
});

describe('a lock file', () => {
  const floor: Floor = { package: 'next', floor: '16.3.3', advisory: 'https://example.com', reason: 'it is open' };
  const sound = { version: '16.4.5', integrity: 'sha512-x' };

  it('is told of a package below its floor, wherever it is installed', () => {
    const below = { ...sound, version: '16.3.2' };
    const packages = { 'node_modules/next': sound, 'node_modules/other/node_modules/next': below };
    expect(lockFaults({ packages }, [floor])).toEqual([
      'node_modules/other/node_modules/next is 16.3.2, and before 16.3.3 it is open: https://example.com',
    ]);
  });

  it('takes no package for another whose name ends alike', () => {
    expect(lockFaults({ packages: { 'node_modules/@own/next': { ...sound, version: '1.0.0' } } }, [floor])).toEqual([]);
  });

  it('is told of a package without a hash', () => {
    expect(lockFaults({ packages: { 'node_modules/next': { version: '16.4.5' } } }, [floor])).toHaveLength(1);
  });

  it.each([
    ['16.3.2', true],
    ['16.3.3', false],
    ['16.10.0', false],
    ['9.9.9', true],
    ['16.3.3-canary.1', true],
    ['17.0.0-canary.1', false],
  ])('version %s is below 16.3.3: %s', (version, below) => {
    expect(isBelow(version, '16.3.3')).toBe(below);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', 'latest', '>=1.0.0', 'git+ssh://example.com/a.git'])(
    '%s is not exact',
    (version) => {
      expect(looseVersions({ dependencies: { a: version } })).toHaveLength(1);
    },
  );
});
