import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A statement of an answer beside the sentence it cites, or several that are cited together. */
export interface CheckPair {
  sentences: string[];
  statement: string;
  /** What is wrong with the statement; absent when nothing is. */
  wrong?: string;
}

/** Reads a file of pairs: `= sentence`, one or more, then `+ statement` or `- detail: statement`; lines that begin with `#` are remarks. */
export function readPairs(name: string): CheckPair[] {
  const pairs: CheckPair[] = [];
  let sentences: string[] = [];
  let isOpen = false;
  for (const line of readFileSync(path.join(import.meta.dirname, `${name}.txt`), 'utf8').split('\n')) {
    const text = line.slice(2);
    if (line.startsWith('= ')) {
      sentences = isOpen ? [...sentences, text] : [text];
      isOpen = true;
      continue;
    }
    isOpen = false;
    if (line.startsWith('+ ')) pairs.push({ sentences, statement: text });
    const [, wrong, statement] = /^- ([a-z ]+): (.+)$/.exec(line) ?? [];
    if (wrong && statement) pairs.push({ sentences, statement, wrong });
    if (!/^(?:[+#] |- [a-z ]+: |$)/.test(line))
      throw new Error(`${name}.txt: expected "= ", "+ " or "- detail: ", got "${line}"`);
  }
  return pairs;
}
