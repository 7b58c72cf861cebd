const waiting = new Map<string, Promise<unknown>>();

/** Does what changes one file after whatever else changes it: what one undoes is not what the other has done. Names that look alike are one. */
export async function oneAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const key = name.normalize('NFC').toLowerCase();
  const turn = (waiting.get(key) ?? Promise.resolve()).then(work, work);
  waiting.set(key, turn);
  try {
    return await turn;
  } finally {
    if (waiting.get(key) === turn) waiting.delete(key);
  }
}
