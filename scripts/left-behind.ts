/** What a command must not leave behind, however it ends: the folders it has made and the processes it has started. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A process that has just been killed may still have been writing: a folder that will not go is tried again. */
const TRIES = 5;

const undone = new Set<() => void>();

/**
 * Has `undo` called when this process ends before what is given back is called: by a signal, an error or an exit. The latest comes
 * first. It cannot wait for anything, as nothing else may happen meanwhile: a server that is gone would be measured on.
 *
 * @returns what calls `undo` now, and only once.
 */
export function undoAtEnd(undo: () => void): () => void {
  const once = (): void => {
    if (!undone.delete(once)) return;
    try {
      undo();
    } finally {
      // Not before: a second signal would end this process in the midst of it.
      if (undone.size === 0) listen('off');
    }
  };
  if (undone.size === 0) listen('on');
  undone.add(once);
  return once;
}

/** Has a folder and all in it removed at the end, or when what is given back is called. */
export function removeAtEnd(folder: string): () => void {
  return undoAtEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: TRIES }));
}

/** A new, empty folder for the time being, `footnote-NAME-` and six characters in the system's folder for such. */
export function temporaryFolder(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), `footnote-${name}-`));
  return { folder, remove: removeAtEnd(folder) };
}

/**
 * Ends a child no later than this process.
 *
 * @param signal SIGKILL for one that has started nothing itself; any other must be one on which it ends what it has started
 */
export function endWithUs<Child extends ChildProcess>(child: Child, signal: NodeJS.Signals = 'SIGTERM'): Child {
  // One that has ended is sent nothing.
  child.once(
    'exit',
    undoAtEnd(() => child.kill(signal)),
  );
  return child;
}

function listen(how: 'on' | 'off'): void {
  for (const signal of SIGNALS) process[how](signal, exit);
  process[how]('exit', undoAll);
}

/** With the code that a shell gives to a command that a signal has ended. */
function exit(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal]);
}

function undoAll(): void {
  for (const undo of [...undone].toReversed()) {
    try {
      undo();
    } catch (error) {
      // The others are to be undone all the same.
      console.error(error instanceof Error ? error.message : error);
    }
  }
}
