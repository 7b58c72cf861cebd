import { type FSWatcher, watch } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLeftOut, leftOutOf } from '#lib/corpus/left-out.ts';
import { messageOf } from '#lib/errors.ts';

/** Files are often written in several steps: the work begins once nothing has happened for so long. */
const QUIET_MS = 250;
/** But not later than this after the first change: a log that grows all the time must not hold it up for ever. */
const LONGEST_WAIT_MS = 3_000;
/** Network file systems tell of no change, and a folder that was replaced tells no more. */
const RESCAN_MS = 30_000;

/**
 * Calls `onChange` whenever something in a corpus may have changed, one call after the other, until `signal` aborts.
 * A change during a call leads to another one, and what changed before the watching began leads to the first.
 *
 * @param leaveOut files and folders whose changes are none of the corpus, as `onChange` writes them, though they may lie in it
 */
export async function watchCorpus(
  corpus: string,
  onChange: () => Promise<void>,
  { signal, leaveOut = [] }: { signal: AbortSignal; leaveOut?: readonly string[] },
): Promise<void> {
  const bell = new Bell();
  const stop = (): void => {
    bell.ring();
  };
  signal.addEventListener('abort', stop);
  const watcher = await startWatcher(corpus, leaveOut, bell);
  bell.ring();
  const goesOn = (): boolean => !signal.aborted;
  try {
    while (goesOn()) {
      await bell.wait(RESCAN_MS);
      const first = performance.now();
      while (goesOn() && bell.rung && performance.now() - first < LONGEST_WAIT_MS) {
        bell.rung = false;
        await bell.wait(QUIET_MS);
      }
      bell.rung = false;
      if (goesOn()) await onChange();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    watcher?.close();
  }
}

/** A wait that a change ends early. */
class Bell {
  rung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  async wait(milliseconds: number): Promise<void> {
    if (this.rung) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }
}

/** Undefined where the system cannot tell of changes, or the corpus is not there at the moment; then looking again now and then must do. */
async function startWatcher(corpus: string, leaveOut: readonly string[], bell: Bell): Promise<FSWatcher | undefined> {
  const complain = (error: unknown): void => {
    console.error(`Changes are noticed only every ${RESCAN_MS / 1_000} seconds (${messageOf(error)}).`);
  };
  try {
    const location = await realpath(corpus);
    const leftOut = await leftOutOf(location, leaveOut);
    const isFolder = (await stat(location)).isDirectory();
    const name = path.basename(location);
    // A file is often replaced by another one of its name, so its folder is watched.
    const watcher = watch(isFolder ? location : path.dirname(location), { recursive: isFolder }, (_, changed) => {
      const isOurs = isFolder ? !isLeftOut(posix(changed ?? ''), leftOut) : changed === null || changed === name;
      if (isOurs) bell.ring();
    });
    watcher.on('error', complain);
    return watcher;
  } catch (error) {
    complain(error);
    return undefined;
  }
}

function posix(at: string): string {
  return at.split(path.sep).join('/');
}
