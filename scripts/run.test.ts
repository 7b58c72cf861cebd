import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './child.ts';

function run(parameters: string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['scripts/run.mjs', ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}

describe('a command', () => {
  it('shows its help and ends well', () => {
    const { status, stdout } = run(['test', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('npm test [-- --only STEP]');
  });

  it('that does not exist is named, with where to look', () => {
    const { status, stderr } = run(['fly']);
    expect(status).toBe(1);
    expect(stderr).toBe('There is no command "fly": `npm run` lists the commands.\n');
  });

  it('reports what you can mend as one sentence without a stack trace', () => {
    const { status, stderr } = run(['test', '--only', 'everything']);
    expect(status).toBe(1);
    expect(stderr).toBe('There is no step "everything": the steps are types, lint, format, unit, build, e2e.\n');
  });

  it('that checks never says by an error of its own that something does not hold', () => {
    const broken = "import path from 'node:path'; path.basename = () => { throw new TypeError('broken') }";
    const options = `--import data:text/javascript,${encodeURIComponent(broken)}`;
    const { status, stderr } = run(['verify', 'package.json'], { NODE_OPTIONS: options });
    expect(stderr).toContain('Footnote stopped on an error of its own: broken');
    expect(status).toBe(2);
    expect(run(['verify', 'a.json'], { NODE_OPTIONS: '--no-experimental-strip-types' }).status).toBe(2);
  });

  it.each([
    ['articles', 0],
    // 1 would say that something does not hold, and 0 that all does.
    ['verify', 2],
    ['evaluate', 1],
  ])('whose reader has gone tells no verdict: %s ends with %i', async (name, code) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', name, '--help'], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.destroy();
    expect(await once(child, 'exit')).toEqual([code, null]);
  });

  it('asks for a newer Node where this one cannot run TypeScript', () => {
    // Switching it off is as close to an old Node as this one comes.
    const { status, stderr } = run(['test', '--help'], { NODE_OPTIONS: '--no-experimental-strip-types' });
    expect(status).toBe(1);
    expect(stderr).toContain(`Footnote needs Node 22.18 or newer and this is Node ${process.versions.node}`);
  });
});
