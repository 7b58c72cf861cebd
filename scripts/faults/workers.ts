/** Worker processes, with and without the shim, each used again until it dies. */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { disarm, type Report, type Task, unarmed } from './fault.ts';

/** Compiles the shim into `folder`; says why not where that cannot be done. */
export function compileShim(folder: string): { shim: string } | { reason: string } {
  if (process.platform !== 'linux') return { reason: 'LD_PRELOAD is for Linux' };
  const shim = path.join(folder, 'shim.so');
  const source = path.join(import.meta.dirname, 'shim.c');
  const { error, status, stderr } = spawnSync('cc', ['-O1', '-shared', '-fPIC', '-o', shim, source, '-ldl']);
  if (error) return { reason: `there is no C compiler (${error.message})` };
  return status === 0 ? { shim } : { reason: `the shim cannot be compiled: ${String(stderr).slice(0, 300)}` };
}

/** Without a shim the worker suffers no faults. */
export class Worker {
  readonly #folder: string;
  readonly #shim: string | undefined;
  readonly #control: string;
  #child: Promise<ChildProcess> | undefined;

  /** @param folder the only one in which operations fail. */
  constructor(folder: string, name: string, shim?: string) {
    this.#folder = folder;
    this.#shim = shim;
    this.#control = path.join(path.dirname(folder), `control-${name}`);
    writeFileSync(this.#control, unarmed());
  }

  async run(task: Task): Promise<Report> {
    this.#child ??= this.#start();
    const child = await this.#child;
    return new Promise((resolve) => {
      const ended = (report: Report): void => {
        child.removeAllListeners('message').removeAllListeners('exit');
        resolve(report);
      };
      child.once('message', (report: Report) => ended(report));
      child.once('exit', (code, signal) => {
        this.#child = undefined;
        const control = openSync(this.#control, 'r+');
        const counted = disarm(control);
        closeSync(control);
        ended({ kind: 'died', text: `${signal ?? code}`, said: [], ...counted });
      });
      child.send(task);
    });
  }

  async stop(): Promise<void> {
    (await this.#child)?.removeAllListeners('exit').kill('SIGKILL');
    this.#child = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const shimmed = { LD_PRELOAD: this.#shim, FAULT_FOLDER: this.#folder, FAULT_CONTROL: this.#control };
    const child = fork(path.join(import.meta.dirname, 'worker.ts'), [], {
      env: { ...process.env, ...(this.#shim !== undefined && shimmed) },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('A worker ended before it began.')));
    });
    child.removeAllListeners('exit');
    return child;
  }
}
