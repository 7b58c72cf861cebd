import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import type { Negation } from '#lib/citing/language/negation.ts';
import type { Alignment } from './alignment.ts';

/** Who has not agreed to do it, or need not do it, is not told to do it. Who was not forced to may well have done it: that is left out. */
const LEADING = basesOf(
  `agree agreed consent promise promised commit committed pledge undertake vow decide decided choose opt intend plan want wish seek aim
   willing ready prepare prepared able require required oblige obliged obligate obligated bind bound allow allowed permit permitted authorise
   authorised authorize authorized entitle entitled`,
);
/** Says that it can or might be done, or asks whether it is: nothing that the negation denies. */
const LEFT_OPEN = /^(?:may|might|can|could|would|should|whether|if|unless|until|not|free|optional|voluntarily|option)$/;
/** Doubts it, denies it, asks when, or tells what somebody only says, asks for or hopes. */
const NOT_TOLD =
  /^(?:doubt\w*|unlikely|likely|ruled|ruling|rules|den(?:y|ies|ied)|talks?|talked|negotiat\w+|discuss\w*|consider\w*|demand\w*|hop(?:es?|ed|ing)|want\w*|ask\w*|urg(?:es?|ed)|request\w*|propos\w+|expect\w*|believ\w+|think\w*|thought|predict\w*|fear\w*|rumou?r\w*|claim\w*|alleg\w+|reject\w*|refus\w+|question\w*|no|nobody|none|never|neither|nor|nothing|hardly|cannot|when)$/;
/** "had not planned to, but did so" */
const ALL_THE_SAME = /^(?:but|yet|nevertheless|nonetheless|however|anyway|although|though|instead|still)$/;
/** Before "to" they tell that it is done, or will be: "is going to", "is set to". */
const TO_COME = /^(?:going|set|is|are|was|were|about|due)$/;

/**
 * Whether a statement tells as done or to come what the quotes say nobody agreed to, or is bound to: "will supply" for "has not agreed to
 * supply".
 */
export function tellsWhatIsNotAgreed({ word, scope }: Negation, alignment: Alignment): boolean {
  const { source, statement, reverse } = alignment;
  const [lead, deed] = scope;
  if (!lead || !deed || !LEADING.has(lead.base) || !isAt(source, lead.index + 1, /^to$/)) return false;
  if (deed.index !== lead.index + 2 || isAt(source, word.index - 1, /^had$/)) return false;
  const isInSentence = ({ sentence }: Token) => sentence === word.sentence;
  if (source.tokens.some((token) => isInSentence(token) && ALL_THE_SAME.test(token.folded))) return false;
  // "May" is a month.
  const isOpen = ({ folded, isCapital, startsSentence }: Token) =>
    (LEFT_OPEN.test(folded) && (!isCapital || startsSentence)) || folded.endsWith("n't");
  if (statement.tokens.some((token) => isOpen(token) || NOT_TOLD.test(token.folded))) return false;
  return reverse.same[deed.index]!.some(
    (told) =>
      alignment.same[told.index]!.every((match) => scope.includes(match)) &&
      // "talks on Russia supplying": only spoken of.
      (!told.folded.endsWith('ing') || isAt(statement, told.index - 1, TO_COME)) &&
      (!isAt(statement, told.index - 1, /^to$/) || isAt(statement, told.index - 2, TO_COME)),
  );
}

function isAt({ tokens }: AnalysedText, index: number, pattern: RegExp): boolean {
  return pattern.test(tokens[index]?.folded ?? '');
}
