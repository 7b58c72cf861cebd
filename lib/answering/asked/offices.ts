import type { Slice } from '#lib/domain.ts';
import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName, TITLES } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { type AskedOffice, isOwner, ROLES } from './asked-office.ts';
import type { AskedWords } from './asked-words.ts';
import { subjectAndObjects } from './predicates.ts';
import type { ReadSentence } from './read-sentences.ts';

const HEADS = basesOf(
  'head leader chief director chairman chairwoman chairperson chair boss ceo president executive manager mayor governor',
);
const LEADING = basesOf('head lead direct run chair govern rule manage');
/** An envoy is always somebody's. */
const ENVOYS = basesOf('ambassador envoy consul');
const BECOMING = basesOf(
  'become appoint elect name make crown proclaim serve act succeed nominate title style declare choose install',
);
/** Whose death is told holds no office any more. */
const ENDED = /^(?:death|passing|killing|murder|assassination|loss|funeral)$/;
const EARLIER = 4;
const FAR = 50;

/** Whether a sentence names who holds the office. */
export function namesHolder(office: AskedOffice, asked: AskedWords, sentence: ReadSentence): boolean {
  const { text } = sentence;
  for (const token of text.tokens) {
    if (office.role === undefined && LEADING.has(token.base) && leadsIt(office, asked, sentence, token)) return true;
    if (/['’]s?$/.test(token.text) || !isRole(office, asked, text, token)) continue;
    const left = leftOf(token, text);
    const right = rightOf(token, text);
    if (!isSameOffice(office, asked, sentence, left, right)) continue;
    if (hasName(office, asked, text, token, left, right)) return true;
  }
  return false;
}

/** The name that stands nearest to the role and to whose it is, in a sentence that names the holder. */
export function holderIn(office: AskedOffice, asked: AskedWords, text: AnalysedText): Slice | undefined {
  const isName = (token: Token) =>
    isWrittenAsName(token, text) && !NATIONS.has(token.base) && !TITLES.has(token.folded);
  const roles = text.tokens.filter((token) => isRole(office, asked, text, token));
  const owners = text.tokens.filter((token) => office.owners.some((owner) => asked.isAmong(owner, text, [token], 0.5)));
  const distance = (index: number, others: readonly Token[]) =>
    Math.min(FAR, ...others.map((other) => Math.abs(other.index - index)));
  let best: { slice: Slice; value: number } | undefined;
  for (let at = 0; at < text.tokens.length; at++) {
    const first = text.tokens[at]!;
    if (!isName(first)) continue;
    let last = first;
    while (text.tokens[at + 1] && isName(text.tokens[at + 1]!) && isJoined(last, text.tokens[at + 1]!, text))
      last = text.tokens[++at]!;
    const value =
      2 * Math.min(distance(first.index, roles), distance(last.index, roles)) +
      Math.min(distance(first.index, owners), distance(last.index, owners));
    if (!best || value < best.value) best = { slice: { start: first.start, end: last.end }, value };
  }
  return best?.slice;
}

function isRole({ role }: AskedOffice, asked: AskedWords, text: AnalysedText, token: Token): boolean {
  if (!role) return HEADS.has(token.base);
  if (!ROLES.has(role.base)) return token.base === role.base;
  return ROLES.has(token.base) && asked.isAmong(role, text, [token]);
}

/** The noun phrase before the role, back to a comma or a verb. */
function leftOf(role: Token, { tokens, text }: AnalysedText): Token[] {
  const left: Token[] = [];
  for (let at = role.index - 1; at >= 0 && left.length < 8; at--) {
    const token = tokens[at]!;
    if (/[^\s'’"“”«»-]/.test(text.slice(token.end, tokens[at + 1]!.start))) break;
    if (token.stop && !/^(?:the|of|a|an|its|his|her|their)$/.test(token.folded)) break;
    left.unshift(token);
  }
  return left;
}

/** "of Iran to Russia": what hangs on the role behind it. */
function rightOf(role: Token, { tokens, text }: AnalysedText): Token[] {
  const right: Token[] = [];
  for (let at = role.index + 1; at < tokens.length && right.length < 12; at++) {
    const token = tokens[at]!;
    if (/[^\s'’"“”«»-]/.test(text.slice(tokens[at - 1]!.end, token.start))) break;
    if (right.length === 0 && !/^(?:of|to|in|for|at)$/.test(token.folded)) break;
    if (token.stop && !/^(?:of|to|in|for|at|the|a|an|and|its|their)$/.test(token.folded)) break;
    if (!token.stop && !/^\p{Lu}/u.test(token.text) && /(?:ed|ing)$/.test(token.folded) && mayBeVerb(token.base)) break;
    right.push(token);
  }
  return right;
}

function isSameOffice(
  office: AskedOffice,
  asked: AskedWords,
  sentence: ReadSentence,
  left: Token[],
  right: Token[],
): boolean {
  const { text } = sentence;
  const has = (token: Token, tokens: Token[]) => asked.isAmong(token, text, tokens, 0.7);
  if (
    !office.isPast &&
    left.some(({ folded }) => /^(?:former|ex|vice|deputy)$/.test(folded)) &&
    !left.every(({ folded }) => !/^(?:vice|deputy|former|ex)$/.test(folded) || asksFor(office, folded))
  )
    return false;
  if (!office.isPast && isOfEnded(left, text)) return false;
  if (!office.fields.every((field) => has(field, [...left, ...right]))) return false;
  const toPart = right.findIndex(({ folded }) => /^(?:to|in|at)$/.test(folded));
  const ownerPart = [...left, ...(toPart < 0 ? right : right.slice(0, toPart))];
  const hostPart = toPart < 0 ? [] : right.slice(toPart);
  const isWhose = (token: Token) => isOwner(token, text);
  if (office.owners.length > 0) {
    const found = office.owners.filter((owner) => has(owner, ownerPart));
    const of = right.findIndex(({ folded }) => folded === 'of');
    const ofPart = of < 0 ? [] : right.slice(of + 1, toPart < 0 ? undefined : toPart);
    const rivals = ownerPart.filter(
      (token) =>
        (isWhose(token) || (!token.stop && ofPart.includes(token))) &&
        !office.owners.some((owner) => asked.isAmong(owner, text, [token], 0.5)),
    );
    const isPersons = office.owners.every(
      (owner) => isWrittenAsName(owner, office.question) && !NATIONS.has(owner.base),
    );
    const byRole =
      isPersons &&
      ownerPart.some(
        ({ base, folded, text: written }) => (ROLES.has(base) && /['’]s?$/.test(written)) || folded === 'presidential',
      );
    if (found.length === 0 && !byRole) {
      if (rivals.length > 0 || office.owners.some((owner) => has(owner, hostPart))) return false;
      if (office.role && ENVOYS.has(office.role.base)) return false;
      const around = [text, ...sentence.earlier(EARLIER), sentence.title];
      const isOtherNation = (one: AnalysedText) =>
        one.tokens.some(
          (token) => NATIONS.has(token.base) && !office.owners.some((owner) => asked.isAmong(owner, one, [token], 0.5)),
        );
      if (office.owners.some(({ base }) => NATIONS.has(base)) && around.some(isOtherNation)) return false;
      if (!office.owners.every((owner) => around.some((other) => asked.matches(owner, other).length > 0))) return false;
    }
  }
  const places = office.hosts.filter((host) => isOwner(host, office.question));
  if (places.length > 0 && hostPart.length > 0) return places.some((host) => has(host, hostPart));
  if (places.length > 0 && office.owners.length > 0) return !places.some((host) => has(host, ownerPart));
  if (places.length > 0)
    return places.some((host) =>
      [text, ...sentence.earlier(EARLIER), sentence.title].some((other) => asked.matches(host, other).length > 0),
    );
  return true;
}

/** "The death of Iran's president": "of" and what stands before it belong to the noun phrase that ends in the office. */
function isOfEnded(left: readonly Token[], { tokens }: AnalysedText): boolean {
  const first = left[0];
  return (
    left.some(({ folded }) => ENDED.test(folded)) ||
    (first?.folded === 'of' && ENDED.test(tokens[first.index - 1]?.folded ?? ''))
  );
}

function asksFor({ question }: AskedOffice, word: string): boolean {
  return question.tokens.some(({ folded }) => folded === word);
}

/** A name beside the role, in apposition or with a form of "be" between. */
function hasName(
  office: AskedOffice,
  asked: AskedWords,
  text: AnalysedText,
  role: Token,
  left: Token[],
  right: Token[],
): boolean {
  const { tokens } = text;
  const isPerson = (token: Token | undefined) =>
    token !== undefined &&
    isWrittenAsName(token, text) &&
    !NATIONS.has(token.base) &&
    !TITLES.has(token.folded) &&
    !/['’]s$/.test(token.text) &&
    !office.question.tokens.some((own) => !own.stop && asked.isAmong(own, text, [token], 0.95));
  const last = right.at(-1) ?? role;
  const first = left[0] ?? role;
  // "President Jan Holub": a month too.
  const first1 = tokens[role.index + 1];
  const next = first1?.isFigure && /^\p{Lu}/u.test(first1.text) ? tokens[role.index + 2] : first1;
  // "President Vladimir Putin", "ambassador to Russia Kazem Jalali"
  if (isPerson(next) && isJoined(role, first1!, text)) return true;
  if (right.some((token, at) => at > 1 && isPerson(token) && isPerson(right[at + 1]))) return true;
  // "the president, Masoud Pezeshkian", "the director was Erik Dahl"
  let after = tokens[last.index + 1];
  if (after && /^(?:is|was|became|remains|called|named)$/.test(after.folded)) after = tokens[after.index + 1];
  // ", the Marquis de Vaudreuil"
  if (after?.folded === 'the' && /,/.test(text.text.slice(last.end, after.start))) after = tokens[after.index + 1];
  if (
    isPerson(after) &&
    after!.sentence === role.sentence &&
    /^[\s,–—(:-]*$/.test(
      text.text.slice(last.end, after!.start).replace(/\b(?:is|was|became|remains|called|named|the)\b/, ''),
    )
  )
    return true;
  // "Kazem Jalali, Iran's ambassador", "Kazem Jalali is Iran's ambassador", "elected Masoud Pezeshkian as president"
  let before = tokens[first.index - 1];
  if (before && /^(?:is|was|became|remains|as|be|been|become)$/.test(before.folded)) before = tokens[before.index - 1];
  if (before && /^(?:elected|appointed|named|chosen|made|will|has)$/.test(before.folded))
    before = tokens[before.index - 1];
  if (isPerson(before) && before!.sentence === role.sentence) return true;
  // "Jean de Béthencourt later took the title of king"
  const becoming = tokens.findLast(
    ({ base, folded, index, sentence }) =>
      BECOMING.has(base) &&
      !/(?:tion|ment)s?$/.test(folded) &&
      index < first.index &&
      index >= first.index - 5 &&
      sentence === role.sentence,
  );
  return (
    becoming !== undefined &&
    tokens.slice(Math.max(0, becoming.index - 8), becoming.index).some((token) => isPerson(token))
  );
}

function isJoined(one: Token, other: Token, { text }: AnalysedText): boolean {
  return /^[\s"“”'’]*$/.test(text.slice(one.end, other.start));
}

/** "Elena Dravic, who leads the Civic Alliance". */
function leadsIt(office: AskedOffice, asked: AskedWords, { text }: ReadSentence, verb: Token): boolean {
  const { agents, patients } = subjectAndObjects(text, verb);
  const isNamed = agents.some(
    (token) => isWrittenAsName(token, text) && !NATIONS.has(token.base) && !TITLES.has(token.folded),
  );
  return isNamed && office.owners.some((owner) => asked.isAmong(owner, text, patients));
}
