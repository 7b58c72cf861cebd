import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';
import { isVerbLike } from './roles-check.ts';

const NEARLY = /^(?:almost|nearly|virtually|practically)$/;
const FRACTION = /^(?:half|third|quarter)$/;
const MULTIPLE = /^(?:twice|double|thrice|times)$/;

/** Words that belong together may not part: what somebody is and his name, "of" and "against" with what they lead, a year and its number. */
export function checkFixedPairs(alignment: Alignment): Finding[] {
  return [
    ...checkNamed(alignment),
    ...checkPrepositions(alignment),
    ...checkYears(alignment),
    ...checkNearly(alignment),
    ...checkTimes(alignment),
    ...checkPossessors(alignment),
    ...checkNot(alignment),
    ...checkEvery(alignment),
  ].slice(0, 1);
}

/** "Her student Ingrid Solheim" where the student is Arun Das. */
function checkNamed(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  for (const [role, name] of namedIn(statement)) {
    const theirs = namedIn(source).filter(([other]) => other.base === role.base);
    const own = namedIn(source).find(([, other]) => same[name.index]!.includes(other));
    const isOther = ([, other]: [Token, Token]) =>
      !nameFrom(name, statement).some(({ index }) =>
        same[index]!.some((match) => nameFrom(other, source).includes(match)),
      );
    if (!own || own[0].base === role.base || theirs.length === 0 || !theirs.every(isOther)) continue;
    // Who is that too, elsewhere in the sentence
    if (same[role.index]!.length > theirs.length) continue;
    return [differ(alignment, theirs[0]!, [role, name])];
  }
  return [];
}

/** "Vermeer was a pupil of Coster" where Coster is the pupil. */
function checkPossessors(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  for (const role of statement.tokens) {
    const [of, name] = [statement.tokens[role.index + 1], statement.tokens[role.index + 2]];
    if (role.stop || of?.folded !== 'of' || !name || !isWrittenAsName(name, statement)) continue;
    const turned = namedIn(source).find(
      ([other, named]) =>
        other.base === role.base &&
        nameFrom(name, statement).some(({ index }) =>
          same[index]!.some((match) => nameFrom(named, source).includes(match)),
        ),
    );
    if (turned && /^(?:his|her|their|its)$/.test(source.tokens[turned[0].index - 1]?.folded ?? ''))
      return [differ(alignment, turned, [role, name])];
  }
  return [];
}

/** "A, not B" for "B, not A". */
function checkNot(alignment: Alignment): Finding[] {
  const { statement, source, same, reverse } = alignment;
  const deniedIn = ({ tokens, text }: AnalysedText) =>
    tokens.flatMap((not) => {
      const before = tokens[not.index - 1];
      if (not.folded !== 'not' || !before || !text.slice(before.end, not.start).includes(',')) return [];
      const denied = tokens.filter(({ index, segment, stop }) => index > not.index && segment === not.segment && !stop);
      return denied.length > 0 && denied.length <= LONGEST_DENIED ? [denied] : [];
    })[0];
  const [own, theirs] = [deniedIn(statement), deniedIn(source)];
  if (!own || !theirs) return [];
  const isAsserted = own.every(
    ({ index }) => same[index]!.length > 0 && !same[index]!.some((match) => theirs.includes(match)),
  );
  const isTaken = theirs.every(({ index }) => reverse.same[index]!.some((match) => !own.includes(match)));
  return isAsserted && isTaken ? [differ(alignment, theirs, own)] : [];
}

/** "Every child" for "every second child". */
function checkEvery({ statement, source }: Alignment): Finding[] {
  const part = /\bevery (?:second|other|third|fourth|fifth|tenth)\b/i.exec(source.text)?.[0];
  const every = /\bevery\b(?! (?:second|other|third|fourth|fifth|tenth)\b)|\ball\b/i.exec(statement.text)?.[0];
  if (!part || !every || /\b(?:every|all)\b/i.test(source.text.replace(part, ''))) return [];
  return [contradiction(`The footnote's sentence says “${part}”, the answer says “${every}”.`)];
}

const LONGEST_DENIED = 4;

/** A word and the name directly behind it: "physicist" and "Ingrid". */
function namedIn(text: AnalysedText): [Token, Token][] {
  return text.tokens.flatMap((name): [Token, Token][] => {
    const role = text.tokens[name.index - 1];
    const isName = isWrittenAsName(name, text) && !name.startsSentence;
    const isRole =
      role &&
      !role.stop &&
      !role.isCapital &&
      !role.isFigure &&
      (isOwned(role, text) || !isVerbLike(role, text)) &&
      !isPreposition(role);
    return isName && isRole && role.segment === name.segment ? [[role, name]] : [];
  });
}

/** "his pupil" */
function isOwned({ index }: Token, { tokens }: AnalysedText): boolean {
  return /^(?:his|her|their|its|a|an|the)$/.test(tokens[index - 1]?.folded ?? '');
}

function nameFrom(first: Token, { tokens }: AnalysedText): Token[] {
  const end = tokens.findIndex(
    ({ index, isCapital, segment }) => index > first.index && (!isCapital || segment !== first.segment),
  );
  return tokens.slice(first.index, end < 0 ? tokens.length : end);
}

const PAIRED = /^(?:of|by|for|against|with|to|on)$/;

/** "The claim of the company against the villagers" for the reverse. */
function checkPrepositions(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  const own = ledIn(statement);
  const theirs = ledIn(source);
  for (const [one, first] of own) {
    for (const [two, second] of own) {
      if (one === two || first === second || one.segment !== two.segment || one.index > two.index) continue;
      const leads = (token: Token, lead: string) =>
        same[token.index]!.length === 1 &&
        theirs.some(([match, other]) => other === lead && same[token.index]![0] === match);
      const [a, b] = [same[one.index]![0], same[two.index]![0]];
      if (!leads(one, second) || !leads(two, first) || a?.segment !== b?.segment) continue;
      return [differ(alignment, [a!, b!], [one, two])];
    }
  }
  return [];
}

/** The last word of a noun phrase and the preposition that leads it. */
function ledIn({ tokens }: AnalysedText): [Token, string][] {
  return tokens.flatMap((head): [Token, string][] => {
    const next = tokens[head.index + 1];
    if (head.stop || head.isFigure || (next && !next.stop && next.segment === head.segment)) return [];
    for (let at = head.index - 1; at >= Math.max(0, head.index - 4); at--) {
      const token = tokens[at]!;
      if (token.segment !== head.segment) return [];
      if (PAIRED.test(token.folded)) return [[head, token.folded]];
      if (isPreposition(token) || (token.stop && !/^(?:the|a|an|its|his|her|their)$/.test(token.folded))) return [];
    }
    return [];
  });
}

/** "2.1 million in 2021" for "from 2.1 million in 2019 to 800,000 in 2021". */
function checkYears({ statement, source }: Alignment): Finding[] {
  const [own, theirs] = [yearsIn(statement), yearsIn(source)];
  if (own.length !== 1) return [];
  const [{ value, year, written }] = own as [Yearly];
  const home = theirs.find((one) => one.value === value);
  const rival = theirs.find((one) => one.year === year);
  if (!home || !rival || theirs.some((one) => one.value === value && one.year === year)) return [];
  return [contradiction(`The footnote's sentence says ${rival.written} for ${year}, the answer says ${written}.`)];
}

interface Yearly {
  value: number;
  year: number;
  written: string;
}

/** Numbers with a year directly behind them. */
function yearsIn({ text, numbers, dates }: AnalysedText): Yearly[] {
  return numbers.flatMap((number) => {
    if (number.isImplied) return [];
    const date = dates.find(
      ({ start }) =>
        start >= number.end && /^(?:\s+\p{L}+){0,1}\s+(?:in|by|of)\s+$|^\s*\($/u.test(text.slice(number.end, start)),
    );
    return date?.year === undefined ? [] : [{ value: number.value, year: date.year, written: number.text.trim() }];
  });
}

/** "Had abandoned it" for "had almost abandoned it". */
function checkNearly({ statement, source, reverse }: Alignment): Finding[] {
  if (
    /\b(?:almost|nearly|virtually|practically|close to|on the verge|narrowly|all but|about to|would have)\b/i.test(
      statement.text,
    )
  )
    return [];
  for (const token of source.tokens) {
    const verb = source.tokens[token.index + 1];
    if (!NEARLY.test(token.folded) || !verb || verb.stop || verb.isFigure || !isVerbLike(verb, source)) continue;
    if (reverse.same[verb.index]!.length + reverse.akin[verb.index]!.length === 0) continue;
    return [
      contradiction(
        `The footnote's sentence says “${excerpt(source, [token, verb])}”, the answer leaves out “${token.text}”.`,
      ),
    ];
  }
  return [];
}

/** "Half as many" for "twice as many" of the same. */
function checkTimes({ statement, source, same }: Alignment): Finding[] {
  const timesIn = ({ tokens }: AnalysedText) =>
    tokens.find(
      ({ folded, index }) =>
        (FRACTION.test(folded) || MULTIPLE.test(folded)) &&
        /^(?:as|of|the|that)$/.test(tokens[index + 1]?.folded ?? ''),
    );
  const [own, theirs] = [timesIn(statement), timesIn(source)];
  if (!own || !theirs || FRACTION.test(own.folded) === FRACTION.test(theirs.folded)) return [];
  const first = statement.tokens.find(({ stop }) => !stop)!;
  const isOfSame = same[first.index]!.some(
    (match) =>
      (match.segment === theirs.segment && match.index < theirs.index) ||
      match === source.tokens.find(({ stop }) => !stop),
  );
  if (!isOfSame) return [];
  return [contradiction(`The footnote's sentence says “${theirs.text} as”, the answer says “${own.text} as”.`)];
}

function differ({ statement, source }: Alignment, theirs: Token[], own: Token[]): Finding {
  return contradiction(
    `The footnote's sentence says “${excerpt(source, theirs)}”, the answer says “${excerpt(statement, own)}”.`,
  );
}
