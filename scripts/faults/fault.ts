/** What a bench and its workers say to each other, and the control file of `shim.c`. */
import { readSync, writeSync } from 'node:fs';

/** What happens to an operation, as the numbers of `shim.c`. */
export const FAULTS = { eio: 1, enospc: 2, short: 3, torn: 4, killed: 5, lost: 6 } as const;

export interface Fault {
  mode: keyof typeof FAULTS;
  /** Number of the operation, from 1. */
  at: number;
  /** Whether every operation after it fails as well. */
  stays: boolean;
}

export interface Task {
  do: 'index' | 'ask';
  corpus: string;
  index: string;
  questions: string[];
  fault?: Fault;
}

export interface Report {
  /** What the person at the keyboard gets: answers or a summary as JSON, a sentence, or an error that is no sentence. */
  kind: 'done' | 'sentence' | 'error' | 'died';
  text: string;
  generation?: number;
  /** Lines on standard error. */
  said: string[];
  /** How many operations there were, and the one that failed. */
  operations: number;
  failed: string;
}

const CONTROL_BYTES = 24 + 1_024;

/** Lets the shim of a worker count from 1, and says which operation is to fail. */
export function arm(control: number, { mode, at, stays }: Fault): void {
  const state = Buffer.alloc(CONTROL_BYTES);
  state.writeInt32LE(FAULTS[mode], 4);
  state.writeInt32LE(at, 8);
  state.writeInt32LE(stays ? 1 : 0, 12);
  writeSync(control, state, 0, CONTROL_BYTES, 0);
  // Last, as it is what the shim looks at.
  state.writeInt32LE(1, 0);
  writeSync(control, state, 0, 4, 0);
}

/** Stops the counting, and tells what was counted. */
export function disarm(control: number): { operations: number; failed: string } {
  writeSync(control, Buffer.alloc(4), 0, 4, 0);
  const state = Buffer.alloc(CONTROL_BYTES);
  readSync(control, state, 0, CONTROL_BYTES, 0);
  const fired = state.readInt32LE(20) === 1;
  return { operations: state.readInt32LE(16), failed: fired ? state.toString('utf8', 24, state.indexOf(0, 24)) : '' };
}

/** An empty control file's content. */
export function unarmed(): Buffer {
  return Buffer.alloc(CONTROL_BYTES);
}
