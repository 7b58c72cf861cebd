/**
 * What a check holds against a statement. A contradiction makes it unsupported: the quotes say something else. A detail
 * that they leave open makes it partial.
 */
export interface Finding {
  kind: 'contradiction' | 'detail';
  /** A sentence for the reader. */
  reason: string;
  /** Only words were not found, which may be there in others. */
  isOpen?: true;
  /** Names what the quotes do not have at all: a number, a date, a name, or a whole clause. */
  isInvention?: true;
}

export function contradiction(reason: string): Finding {
  return { kind: 'contradiction', reason };
}

/** A detail that the quotes know nothing of. */
export function invention(reason: string): Finding {
  return { kind: 'detail', reason, isInvention: true };
}

export function detail(reason: string): Finding {
  return { kind: 'detail', reason };
}
