import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import { contradiction, type Finding } from './finding.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isParticiple, isPassive, rolesAt } from '#lib/citing/language/roles.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';

const CONTRAST = /^(?:while|whereas|but|although|though|unlike|however)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|will|would|does|did|do)$/;

/**
 * "Lifted the sanctions on the bank" for "lifted the sanctions on the airline, while those on the bank remain": what a verb is told of is
 * taken from the clause that is set against it.
 */
export function checkContrasts({ statement, source, same, reverse }: Alignment): Finding[] {
  for (const own of statement.tokens) {
    const [other, ...others] = same[own.index]!;
    if (own.stop || !isParticiple(own) || !other || others.length > 0 || !isParticiple(other)) continue;
    const doer = otherDoer(own, other, { statement, source, same, reverse });
    if (doer) return [doer];
    if (isSpeechWord(own)) continue;
    const mine = behind(own, statement);
    const theirs = behind(other, source);
    const set = contrastsOf(other, source);
    // What the sentence tells of the verb, and the statement does not.
    const displaced = theirs.find(({ index }) => reverse.same[index]!.length + reverse.akin[index]!.length === 0);
    const taken = mine.find(
      ({ index }) => same[index]!.length > 0 && same[index]!.every((match) => set.includes(match)),
    );
    if (!displaced || !taken) continue;
    // Whatever else is told by the contrast's own verb is told of it rightly.
    const isOfContrast = statement.tokens.some(
      (token) =>
        token !== own &&
        token !== taken &&
        (isParticiple(token) || mayBeVerb(token.base) || AUXILIARY.test(token.folded)) &&
        !token.isCapital &&
        same[token.index]!.some((match) => set.includes(match)),
    );
    if (isOfContrast) continue;
    return [
      contradiction(
        `The footnote's sentence says “${excerpt(source, [other, displaced])}”, the answer says “${excerpt(statement, [own, taken])}”.`,
      ),
    ];
  }
  return [];
}

/** "Residents blamed bandits" where residents said something else, "but the army blamed bandits". */
function otherDoer(
  own: Token,
  other: Token,
  { statement, source, same, reverse }: Pick<Alignment, 'statement' | 'source' | 'same' | 'reverse'>,
): Finding | undefined {
  if (isPassive(statement, own) || isPassive(source, other)) return undefined;
  const mine = rolesAt(statement, own).agents;
  const theirs = rolesAt(source, other).agents;
  const set = contrastsOf(other, source);
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const isAway = mine.every(
    ({ index }) => same[index]!.length > 0 && same[index]!.every((match) => set.includes(match)),
  );
  const isLost = theirs.every(({ index }) => reverse.same[index]!.length + reverse.akin[index]!.length === 0);
  if (!isAway || !isLost) return undefined;
  return contradiction(
    `The footnote's sentence says “${excerpt(source, [theirs[0]!, other])}”, the answer says “${excerpt(statement, [mine[0]!, own])}”.`,
  );
}

/** The words behind a verb in its segment that say something. */
function behind(verb: Token, { tokens }: AnalysedText): Token[] {
  return tokens.filter(
    ({ index, segment, stop, isFigure }) => index > verb.index && segment === verb.segment && !stop && !isFigure,
  );
}

/** What a clause says that is set against that of a verb, on either side of it. */
function contrastsOf(verb: Token, { tokens }: AnalysedText): Token[] {
  const set = new Set(
    tokens
      .filter(({ folded, sentence }) => sentence === verb.sentence && CONTRAST.test(folded))
      .map(({ clause }) => clause),
  );
  const isSet = set.has(verb.clause);
  return tokens.filter(
    ({ clause, stop, sentence }) =>
      sentence === verb.sentence && clause !== verb.clause && !stop && (isSet || set.has(clause)),
  );
}
