import { isSameWord } from '#lib/citing/check/alignment.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isNameVariant } from '#lib/citing/language/name-variants.ts';
import type { Query, QueryTerm } from '#lib/domain.ts';

/** A word of a text that stands for one of the question, 1 for the word itself. */
export interface Match {
  token: Token;
  closeness: number;
}

/** What can stand for a word of the question, by the first of its terms. */
interface Known {
  term: QueryTerm;
  alternatives: Map<string, { rest: string[]; closeness: number }[]>;
}

const OTHER_FORM = 0.9;
const SAME_MEANING = 0.8;
const NEAR_MEANING = 0.5;

/** Finds what stands in a text for the words of a question: the same word, another form, what the corpus or the lexicon has for it. */
export class AskedWords {
  readonly #terms = new Map<string, Known>();
  readonly #found = new WeakMap<AnalysedText, Map<Token, Match[]>>();

  constructor(query: Query) {
    for (const term of query.terms) {
      const alternatives: Known['alternatives'] = new Map();
      for (const { term: other, closeness } of term.alternatives) {
        const [first, ...rest] = other.split(' ');
        const known = alternatives.get(first!) ?? [];
        known.push({ rest, closeness });
        alternatives.set(first!, known);
      }
      this.#terms.set(term.term, { term, alternatives });
    }
  }

  /** How much a word of the question tells, as `QueryTerm.weight`; 0 for one that only asks. */
  weightOf(asked: Token): number {
    return this.#terms.get(asked.term)?.term.weight ?? 0;
  }

  /** Whether the corpus has the word or anything that stands for it. */
  canBeFound(asked: Token): boolean {
    const term = this.#terms.get(asked.term)?.term;
    return term !== undefined && (term.known || term.alternatives.length > 0);
  }

  /** All that stands for a word, best first. */
  matches(asked: Token, text: AnalysedText): readonly Match[] {
    let ofText = this.#found.get(text);
    if (!ofText) this.#found.set(text, (ofText = new Map<Token, Match[]>()));
    let found = ofText.get(asked);
    if (!found) ofText.set(asked, (found = this.#find(asked, text.tokens)));
    return found;
  }

  /** How well the best word of the text stands for one of the question, 0 to 1. */
  closeness(asked: Token, text: AnalysedText): number {
    return this.matches(asked, text)[0]?.closeness ?? 0;
  }

  /** Whether one of some words of the text stands for a word of the question, at least so well. */
  isAmong(asked: Token, text: AnalysedText, among: readonly Token[], least = SAME_MEANING): boolean {
    return this.matches(asked, text).some(({ token, closeness }) => closeness >= least && among.includes(token));
  }

  #find(asked: Token, tokens: readonly Token[]): Match[] {
    const known = this.#terms.get(asked.term);
    const found: Match[] = [];
    for (const token of tokens) {
      const closeness = Math.max(closenessOf(asked, token), known ? alternative(asked, known, token, tokens) : 0);
      if (closeness >= NEAR_MEANING) found.push({ token, closeness });
    }
    return found.sort((one, other) => other.closeness - one.closeness || one.token.index - other.token.index);
  }
}

function closenessOf(asked: Token, token: Token): number {
  if (isSameWord(asked, token)) return 1;
  if (asked.root === token.root) return OTHER_FORM;
  // Who "the Iranian president" is changes; the question's terms know when it may stand for a name.
  if (isCapitalised(asked) || token.stop) return 0;
  let closeness = 0;
  for (const group of asked.meanings.close) {
    if (token.meanings.close.has(group)) return SAME_MEANING;
    if (token.meanings.loose.has(group)) closeness = NEAR_MEANING;
  }
  return closeness;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isCapitalised({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "The Iranian president" may be whom the question names; "the Iranian president B" and "the former Iranian president" are others. */
function isSomebodyElse({ index }: Token, further: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1 + further]];
  if (before && /^(?:former|ex|then|late|previous|first|next)$/.test(before.folded)) return true;
  return next !== undefined && isCapitalised(next) && !next.startsSentence && next.sentence === tokens[index]!.sentence;
}

/** The best alternative whose words begin at the token. */
function alternative(asked: Token, { alternatives }: Known, token: Token, tokens: readonly Token[]): number {
  let best = 0;
  // The articles may spell a repaired name in yet another way.
  if (isCapitalised(asked) && isCapitalised(token)) {
    for (const [name, ways] of alternatives) {
      const single = ways.find(({ rest }) => rest.length === 0);
      if (single && single.closeness > best && isNameVariant(capitalise(name), token.text.replace(/['’]s$/, '')))
        best = single.closeness;
    }
  }
  for (const { rest, closeness } of alternatives.get(token.term) ?? []) {
    if (closeness <= best) continue;
    if (rest.length > 0 && isCapitalised(asked) && isSomebodyElse(token, rest.length, tokens)) continue;
    if (rest.every((part, offset) => tokens[token.index + 1 + offset]?.term === part)) best = closeness;
  }
  return best;
}
