import { THEMES } from './fields/themes.ts';
import { words } from './words.ts';

let fields: Map<string, readonly number[]> | undefined;

/**
 * The semantic fields of the thesaurus that a term stands in, each by its number; none for names and for words that mean nothing alone. Words of one field
 * need not mean the same ("spokesman", "journalist"): they speak of the same matter. `term` is as `termOf` gives it.
 */
export function fieldsOf(term: string): readonly number[] {
  fields ??= readFields();
  return fields.get(term) ?? [];
}

function readFields(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const lines = THEMES.flatMap((theme) => theme.trim().split('\n'));
  for (const [field, line] of lines.entries()) {
    for (const { term } of words(line.slice(line.indexOf(':') + 1))) {
      const known = found.get(term);
      if (known === undefined) found.set(term, [field]);
      else if (known.at(-1) !== field) known.push(field);
    }
  }
  return found;
}
