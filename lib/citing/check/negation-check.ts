import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, reverseMatchesOf, type Alignment } from './alignment.ts';
import { baseFormOf, basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { contradiction, type Finding } from './finding.ts';
import { tellsWhatIsNotAgreed } from './negated-infinitive.ts';
import { isPutRight } from './untruth.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { isVerbLike } from '#lib/citing/language/verbs.ts';
import { speakersIn } from '#lib/citing/language/speakers.ts';
import { DENYING, isNegating, negationsIn, type Negation } from '#lib/citing/language/negation.ts';

const GIVE = baseFormOf('give');
const MOSTLY = 0.8;
const REPLACING = basesOf('replace overtake supersede succeed oust displace end stop cease former previous until');
const VERBATIM = 0.8;
const EARLIEST =
  /\b(?:at the earliest|no earlier|no sooner|only (?:in|on|from|after)|as of|from|first|unprecedented|record|never)\b/i;
const KNOWING = basesOf(
  'know clear say tell understand establish determine certain sure confirm decide explain disclose reveal name specify identify',
);
const LEFT_OPEN =
  /^(?:unclear|unknown|uncertain|mystery|undecided|unresolved|open|unexplained|undisclosed|unspecified|unnamed|unidentified|unsure|puzzl\w+|baffl\w+|secret|silent)$/;
const MISSING = basesOf('miss missing absent lack lacking unavailable lose free');

/** A statement may not say "not" where the quotes do not, nor the other way round. */
export function checkNegation(alignment: Alignment): Finding[] {
  const [own, theirs] = [negationsIn(alignment.statement), negationsIn(alignment.source)];
  const isNegative = (token: Token, negations: Negation[]) =>
    negations.filter(({ scope }) => scope.includes(token)).length % 2 === 1;
  const ownSign = (token: Token) => isNegative(token, own);
  const sourceSign = (token: Token) => isNegative(token, theirs);
  const findings: Finding[] = [];

  for (const negation of own) {
    if (isPutRight(negation, alignment.source, alignment.reverse)) continue;
    const pairs = negation.scope.flatMap((token) =>
      pairsOf(token, matchesOf(alignment, token), alignment.opposite[token.index]!),
    );
    const isHeadFound = pairs.some(({ token }) => token === negation.scope[0]);
    if (!isHeadFound || (negation.isSpeech && isDeniedThere(alignment))) continue;
    const agrees = pairs.some(
      ({ token, other, isOpposite }) =>
        (ownSign(token) === sourceSign(other)) !== isOpposite ||
        (!isOpposite && ownSign(token) && standsBeside(other, theirs, alignment.source)),
    );
    if (
      !agrees &&
      !isWordedOtherwise(negation, alignment.source, alignment.reverse, theirs) &&
      !isEarliest(negation, alignment) &&
      !isNoLonger(negation, alignment) &&
      isVerbatim(alignment)
    )
      findings.push(added(negation, alignment, ownSign));
  }
  // "without its captain": the captain is missing.
  const isMissing = alignment.statement.tokens.some(({ base }) => MISSING.has(base));
  for (const negation of theirs) {
    const { reverse } = alignment;
    if (isPutRight(negation, alignment.statement, alignment)) continue;
    const pairs = negation.scope.map((token) =>
      pairsOf(
        token,
        reverseMatchesOf(alignment, token),
        // "neither confirmed nor denied": who confirmed does not stand for "not denied".
        reverse.opposite[token.index]!.filter(({ index }) => alignment.same[index]!.length === 0),
      ),
    );
    const matched = pairs.filter((found) => found.length > 0).length;
    const isOfIt = negation.isSpeech ? matched * 2 > negation.scope.length : pairs[0]!.length > 0;
    const isTold = isOfIt || tellsWhatIsNotAgreed(negation, alignment) || isAssertedOtherwise(negation, own, alignment);
    if (!isTold) continue;
    // "reversed" for "overturned"
    if (negation.isSpeech && reverseMatchesOf(alignment, negation.word).length > 0) continue;
    if (negation.word.folded === 'without' && isMissing) continue;
    // "tried to enter and were stopped" for "were stopped from entering"
    if (negation.word.folded === 'from' && alignment.statement.tokens.some(({ base }) => DENYING.has(base))) continue;
    if (negation.isSpeech && isOfElse(negation, alignment)) continue;
    if (isExcepted(negation, alignment) || isToldByAnother(negation, alignment)) continue;
    const agrees = pairs
      .flat()
      .some(
        ({ token, other, isOpposite }) =>
          (sourceSign(token) === ownSign(other)) !== isOpposite ||
          (!isOpposite && sourceSign(token) && standsBeside(other, own, alignment.statement)),
      );
    if (!agrees && !isWordedOtherwise(negation, alignment.statement, alignment, own))
      findings.push(dropped(negation, alignment));
  }
  // With as many negations on either side, one alone has most likely only been put elsewhere.
  const count = ({ tokens }: AnalysedText) => tokens.filter((token) => isNegating(token, tokens)).length;
  const { statement, source, same, akin, reverse } = alignment;
  const isOnBothSides = (negations: Negation[], to: Pick<Alignment, 'same' | 'akin'>) =>
    negations.length === 0 ||
    negations.some(({ scope }) => scope.some(({ index }) => to.same[index]!.length + to.akin[index]!.length > 0));
  const isElsewhere =
    own.length > 0 &&
    findings.length === 1 &&
    count(statement) === count(source) &&
    isOnBothSides(own, { same, akin }) &&
    isOnBothSides(theirs, reverse);
  return isElsewhere ? [] : findings.slice(0, 1);
}

/** "She will run for a third term" for "she will not seek a third term": what is not done is told as done by another verb. */
function isAssertedOtherwise({ word, scope, isSpeech }: Negation, own: Negation[], alignment: Alignment): boolean {
  const { statement, same, akin, opposite, reverse } = alignment;
  const [verb, ...objects] = scope;
  if (isSpeech || word.folded !== 'not' || own.length > 0 || objects.length < 2) return false;
  if (!verb || !mayBeVerb(verb.base) || reverse.akin[verb.index]!.length > 0) return false;
  const matches = objects.map((token) => reverse.same[token.index]!);
  if (matches.some((found) => found.length === 0)) return false;
  const first = matches.flat().toSorted((a, b) => a.index - b.index)[0]!;
  const before = statement.tokens.slice(Math.max(0, first.index - 4), first.index).findLast(({ stop }) => !stop);
  return (
    before !== undefined &&
    before.segment === first.segment &&
    mayBeVerb(before.base) &&
    !DENYING.has(before.base) &&
    [same, akin, opposite].every((found) => found[before.index]!.length === 0)
  );
}

/** "The company had offered them compensation" beside "dismissed their claim": what happens is told outside of what is denied. */
function isOfElse({ word, scope }: Negation, { statement, same, akin, reverse }: Alignment): boolean {
  if (reverse.opposite[word.index]!.length > 0) return false;
  const told = statement.tokens
    .filter((token) => !token.stop && !token.isFigure && isVerbLike(token, statement))
    .map(({ index }) => [...same[index]!, ...akin[index]!])
    .filter((matches) => matches.length > 0);
  return told.length > 0 && told.every((matches) => matches.every((match) => !scope.includes(match)));
}

const ACCUSATION = /^(?:accus\w+|claims?|allegations?|reports?|charges?|suggestions?|rumours?|rumors?)$/;
const REJECTING = /^(?:reject|den[iy]|dismiss|refut|disput|contest)/;

/** "an accusation that he rejects": whoever is told to deny it there denies it in other words. */
function isDeniedThere({ source }: Alignment): boolean {
  return (
    source.tokens.some(({ folded }) => ACCUSATION.test(folded)) &&
    source.tokens.some(({ folded }) => REJECTING.test(folded))
  );
}

/**
 * Most content words are the sentence's. What is told freely may say by a "not" what the sentence says without: that none is higher of the
 * highest, that it goes on of what does not end.
 */
function isVerbatim({ repeated }: Alignment): boolean {
  return repeated >= MOSTLY;
}

/** "Four countries, Russia among them, recognise it" for "no country recognises it except …". */
function isExcepted({ word }: Negation, { source, reverse }: Alignment): boolean {
  const except = source.tokens.find(
    ({ folded, index, sentence }) =>
      sentence === word.sentence && index > word.index && /^(?:except|but|besides)$/.test(folded),
  );
  if (!except || !/^(?:no|none|nobody|nothing|never)$/.test(word.folded)) return false;
  const excepted = source.tokens.slice(except.index + 1, except.index + 4).find(({ stop }) => !stop);
  return excepted !== undefined && except.clause === excepted.clause && reverse.same[excepted.index]!.length > 0;
}

/** "Economists think that raising it is unavoidable" for "will not raise it, although economists consider the step inevitable". */
function isToldByAnother({ word }: Negation, { statement, source, same, akin }: Alignment): boolean {
  const isElsewhere = ({ index }: Token) => {
    const matches = [...same[index]!, ...akin[index]!];
    return matches.length > 0 && matches.every(({ clause }) => clause !== word.clause);
  };
  const speaker = speakersIn(statement).find(({ named }) => named.every(isElsewhere));
  const names = statement.tokens.filter((token) => isWrittenAsName(token, statement));
  if (!speaker && (names.length === 0 || !names.every(isElsewhere))) return false;
  const isOfIt = source.tokens.some(
    ({ clause, folded }) =>
      clause !== word.clause && /^(?:step|move|this|it|them|they|these|idea|measure|plan|decision)$/.test(folded),
  );
  const told = statement.tokens.filter(
    (token) =>
      !token.stop && token !== speaker?.word && !names.includes(token) && speaker?.named.includes(token) !== true,
  );
  return isOfIt && told.some(isElsewhere);
}

/** Is what is negated ("an application has not been made"): in the segment of a negation, before it. */
function standsBeside(token: Token, negations: Negation[], { tokens }: AnalysedText): boolean {
  return negations.some(
    ({ word, isSpeech }) =>
      !isSpeech &&
      /^(?:not|never|no|cannot)$|n't$/.test(word.folded) &&
      word.segment === token.segment &&
      token.index < word.index &&
      tokens.slice(token.index + 1, word.index).filter(({ stop }) => !stop).length <= 1,
  );
}

/** "is no longer China but Mexico" for "Mexico has overtaken China": but for repeating it word for word, an end may be told in many ways. */
function isNoLonger({ word }: Negation, { statement, source, same }: Alignment): boolean {
  if (statement.tokens[word.index + 1]?.folded !== 'longer') return false;
  if (source.tokens.some(({ base }) => REPLACING.has(base))) return true;
  const content = statement.tokens.filter(({ stop, isFigure, folded }) => !stop && !isFigure && folded !== 'longer');
  return content.filter(({ index }) => same[index]!.length > 0).length < content.length * VERBATIM;
}

/** "not before late 2025" is "in late 2025 at the earliest". */
function isEarliest({ word }: Negation, { statement, source }: Alignment): boolean {
  return /\b(?:before|until|till|ever)\b/.test(statement.text.slice(word.end)) && EARLIEST.test(source.text);
}

/** "suspended" for "not flown", "banned" for "may not": a word that denies by itself, has no match, and stands in no negation. */
function isWordedOtherwise(
  negation: Negation,
  { tokens }: AnalysedText,
  { same, akin }: Pick<Alignment, 'same' | 'akin'>,
  negations: Negation[],
): boolean {
  // It must speak of what the negation turns round.
  const heads = negation.scope.slice(0, 2);
  const tellsOfIt = (token: Token) =>
    tokens.some(
      (one) =>
        one.clause === token.clause &&
        [...same[one.index]!, ...akin[one.index]!].some((match) => heads.includes(match)),
    );
  const isInstead = ({ folded, base, index }: Token) =>
    (base === GIVE && tokens[index + 1]?.folded === 'up') ||
    (folded === 'rather' && tokens[index + 1]?.folded === 'than') ||
    (folded === 'instead' && tokens[index + 1]?.folded === 'of');
  if (tokens.some(isInstead)) return true;
  // "It is unclear why" for "do not know why"
  if (heads.some(({ base }) => KNOWING.has(base)) && tokens.some(({ folded }) => LEFT_OPEN.test(folded))) return true;
  // "became the first to win it" for "none had won it before"
  if (
    /^(?:no|none|nobody|never)$/.test(negation.word.folded) &&
    tokens.some(({ folded }) => folded === 'first') &&
    negation.scope.some(({ sentence }) => sentence === negation.word.sentence)
  )
    return true;
  // "very little has arrived" for "hardly any has"
  if (
    /^(?:hardly|barely|scarcely)$/.test(negation.word.folded) &&
    tokens.some(({ folded }) => /^(?:little|few|rarely|seldom|almost)$/.test(folded))
  )
    return true;
  // "on a free transfer" for "without a transfer fee"
  if (negation.word.folded === 'without' && tokens.some(({ folded }) => folded === 'free')) return true;
  // "or the reef may vanish" for "unless emissions are cut"
  if (
    negation.word.folded === 'unless' &&
    tokens.some(({ folded }) =>
      /^(?:need|needs|needed|necessary|must|or|otherwise|if|only|require|requires|condition)$/.test(folded),
    )
  )
    return true;
  return tokens.some(
    (token) =>
      DENYING.has(token.base) &&
      same[token.index]!.length === 0 &&
      tellsOfIt(token) &&
      (akin[token.index]!.length === 0 ||
        akin[token.index]!.some(
          (match) => match === negation.word || (negation.scope.includes(match) && match.root !== token.root),
        )) &&
      !negations.some(({ word, scope }) => word === token || scope.includes(token)),
  );
}

const NOUN = /(?:er|or|ion|ment|ance|ence|ness|ity|ship|ist)s?$/;

/** Not a verb and a noun of near meaning: who "could not agree" still has "negotiations". */
function areAlike(one: Token, other: Token): boolean {
  return one.root === other.root || NOUN.test(one.folded) === NOUN.test(other.folded);
}

function pairsOf(token: Token, others: Token[], opposite: Token[]) {
  return [
    ...others.filter((other) => areAlike(token, other)).map((other) => ({ token, other, isOpposite: false })),
    ...(others.length > 0 ? [] : opposite.map((other) => ({ token, other, isOpposite: true }))),
  ];
}

function added({ word, scope }: Negation, { statement }: Alignment, isNegative: (token: Token) => boolean): Finding {
  const said = written(statement, word, scope);
  return isNegative(scope[0]!)
    ? contradiction(`The answer says “${said}”; the footnote's sentence does not say “not”.`)
    : contradiction(`The answer says “${said}”, the footnote's sentence the contrary.`);
}

/** From a negation to the second word it turns round, or the other way round. */
function written({ text }: AnalysedText, word: Token, scope: Token[]): string {
  const last = scope[1] ?? scope[0]!;
  return text.slice(Math.min(word.start, last.start), Math.max(word.end, last.end));
}

function dropped({ word, scope }: Negation, { source }: Alignment): Finding {
  const said = written(source, word, scope);
  return contradiction(`The footnote's sentence says “${said}”, the answer leaves out “${word.text}”.`);
}
