import { type Word, words } from '#lib/text/words.ts';

const PRONOUN =
  /\b(?:(?<he>he|him|his)|(?<she>she|her|hers)|(?<it>it|its)|(?<they>they|them|theirs?))\b(?<noun>(?<=\b(?:his|her|its|their))\s+\p{L})?/giu;
/** Behind it stands who does something: in "Which country does its railway cross?" it is not the country's. */
const AUXILIARY = /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)\s+$/iu;
/** Whom a pronoun behind one of these stands for may be named before it: "Did Putin say that he …?" */
const CLAUSE =
  /\b(?:that|if|when|whether|because|before|after|while|until|since|though|although|than|as|who|what|how|where|which|why|and|but|or|so)\b/giu;
/** "Does Putin think he …?" */
const THINKS =
  /\b(?:say|says|said|thinks?|thought|believes?|believed|claims?|claimed|hopes?|hoped|fears?|feared)\s+$/iu;
/** Who somebody is to whom it is done, when he does it himself. */
const AS_WHO: Record<string, RegExp> = { him: /\bhe\b/iu, her: /\bshe\b/iu, them: /\bthey\b/iu };
const DETERMINER = /^(?:the|an?|every|each|which|what|whose|all|any|some|no|both)$/iu;
/** "It" stands for nothing: "Is it true that …", "How hard is it to …", "that it was too late for …". */
const OPENS_EXPLETIVE = /(?:^|\b(?:is|was|be|that|if|whether|because|why|how)\s+)$/iu;
const EXPLETIVE =
  /^(?:\s+(?:is|was|will be|would be))?\s+(?:(?:not\s+)?(?:true|clear|likely|possible|certain|said|claimed|reported)\s+that\s+\p{L}|(?:possible|impossible|important|necessary|legal|allowed|hard|easy|difficult|dangerous|better|worth|planned|decided|agreed)\s+to\s+(?!(?:the|an?|us|me|you|them|him|her|whom|my|our|your|his|their)\b)(?<deed>\p{L}+)\s+\p{L}|too\s+\p{L}+\s+(?:for|to)\s+\p{L})/iu;

/** Point back wherever they stand; "this year", "these articles" and "those who" do not, nor "who said that it was late". */
const STRONG = [
  /\b(?:this|these|those)\b(?!\s+(?:(?:past|coming)\s+)?(?:years?|months?|weeks?|weekend|days?|morning|afternoon|evening|night|century|decade|season|summer|winter|spring|autumn|quarter|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)\b)(?!(?<=these)\s+(?:articles|texts|sources|documents)\b)(?!(?<=those)\s+(?:who|that|which)\b)/iu,
  /\bthat(?=\s*(?:[?.!,;]|$|is\b|was\b|has\b|had\b|will\b|happen|mean|change|matter|affect|work|cost))/iu,
  /(?<!\b(?:is|are|was|were|has|have|had|be|been|will|would|can|could|did|does|do) )\bthere\b(?!\s+(?:is|are|was|were|will|would|has|have|had|may|might|could|can|be)\b)/iu,
  /\b(?:say|says|said|thinks?|thought|do|does|did|done|believes?|believed|hopes?|hoped|why|how|is|was|(?:is|was)\s+that)\s+so(?=\s*(?:[?.!,;]|$))/iu,
  /^(?:and\s+)?(?:is|are|was|were|do|does|did|has|have|will|would|can|could)\s+the\s+same\b/iu,
  /\blatter\b|\b(?:then|former|ones?)(?=\s*(?:[?.!,]|$))/iu,
];
/** Point back where the question hardly says what it is about: "Who else?", and not "Which countries other than Russia signed …?" */
const WEAK = /\b(?:(?<!\beach\s+)other(?!\s+than\b)|others|else|same|such(?!\s+as\b)|then)\b/iu;
const FEW_WORDS = 3;

/** Whether a question of English words points back at something that was said before it, and not at what it names itself. */
export function pointsBack(question: string): boolean {
  if (STRONG.some((pattern) => pattern.test(question))) return true;
  if (WEAK.test(question) && words(question).filter(isContent).length < FEW_WORDS) return true;
  const seen = new Set<string>();
  for (const { 0: written, index, groups } of question.matchAll(PRONOUN)) {
    // "the IT sector"
    if (written === 'IT' && /\p{Ll}/u.test(question)) continue;
    const [before, behind] = [question.slice(0, index), question.slice(index + written.length)];
    if (/^it$/iu.test(written) && isExpletive(before, behind)) continue;
    // "He" and "him" of one clause are two people.
    const whom = /^(?:him|her|them)$/iu.exec(written)?.[0].toLowerCase();
    const isOther = whom !== undefined && groups!['noun'] === undefined && AS_WHO[whom]!.test(ownClause(before));
    if (isOther) seen.add(whom);
    seen.add(Object.keys(groups!).find((kind) => kind !== 'noun' && groups![kind] !== undefined)!);
    const isOwner = groups!['noun'] !== undefined && !AUXILIARY.test(before);
    if (namedIn(isOwner ? before : clausesBefore(before, groups!['it'] === undefined)) < seen.size) return true;
  }
  return false;
}

/** "It" of "Is it important to leave", and not of "Is it important to Iran" or "to the government"; of one word behind "to" nobody knows. */
function isExpletive(before: string, behind: string): boolean {
  const match = OPENS_EXPLETIVE.test(before) ? EXPLETIVE.exec(behind) : null;
  return match !== null && !/^\p{Lu}/u.test(match.groups!['deed'] ?? '');
}

/** What stands before a word in its own clause. */
function ownClause(before: string): string {
  const last = [...before.matchAll(CLAUSE)].at(-1);
  return before.slice(last?.index ?? 0);
}

/** All before the clause that a pronoun stands in; nothing, when it stands in the first. */
function clausesBefore(before: string, isSomebody: boolean): string {
  if (isSomebody && THINKS.test(before)) return before;
  const last = [...before.matchAll(CLAUSE)].at(-1);
  return before.slice(0, last?.index ?? 0);
}

/** How many names, and nouns behind "the" or "which", it has. */
function namedIn(text: string): number {
  const all = words(text);
  const isNamed = (word: Word, at: number) =>
    isContent(word) &&
    ((at > 0 && /^\p{Lu}/u.test(word.text)) || (all[at - 1] && DETERMINER.test(all[at - 1]!.text)) === true);
  return all.filter(isNamed).length;
}

function isContent({ stop, term }: Word): boolean {
  return !stop && term !== '';
}
