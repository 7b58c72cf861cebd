import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isParticiple } from '#lib/citing/language/roles.ts';
import { isSpeechWord } from '#lib/citing/language/speakers.ts';
import { doerOf } from '#lib/citing/language/subjects.ts';

const ASKING = /^(?:who|whom|whose|why|how|when|where|whether|what|which|if)$/;
const TELLING = basesOf(
  `say tell know disclose reveal specify explain state clear clarify give name mention determine establish decide find understand comment
   elaborate`,
);
const NOT = /^(?:not|never|cannot|no|nobody|nor|without|yet)$|n't$/;
const UNKNOWN = /^(?:unclear|unknown|uncertain|unexplained|undecided|unresolved|mystery)$/;
/** Ways to say that something is left open. */
const OPEN =
  /\b(?:open|unclear|unknown|unnamed|unidentified|unspecified|unexplained|uncertain|undisclosed|undecided|unresolved|mystery|question|silent|silence|secret|secrecy|details|declin\w+|refus\w+|fail\w*|withh\w+|yet|vague|doubt\w*|guess|wonder\w*|investigat\w+|clear|say|said|says|know|known|identif\w+|confirm\w*|disclos\w+|reveal\w*|specif\w+|explain\w*)\b/i;
const DENIES = /\b(?:not|no|never|nor|neither|without|cannot|yet|declin\w+|refus\w+|fail\w*)\b|n[’']t\b/i;
/** How much of what the statement says must be what the source leaves open. */
const MOST = 0.6;

/** "Nobody ordered it" for "does not say who ordered it": what is left open may not be told as known. */
export function checkOpenQuestions(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const isLeftOpen =
    statement.tokens.some(({ folded }) => ASKING.test(folded)) ||
    /\b(?:un(?:clear|known|named|identified|specified|explained|certain|disclosed|decided|resolved))\b/i.test(
      statement.text,
    ) ||
    (OPEN.test(statement.text) && DENIES.test(statement.text));
  if (isLeftOpen) return [];
  for (const { first, last, asked } of questionsIn(source)) {
    const content = statement.tokens.filter(({ stop, isFigure }) => !stop && !isFigure);
    const told = content.filter((token) => matchesOf(alignment, token).some((match) => asked.includes(match)));
    // "leaked by an inspector" where it is unclear who leaked it
    const verb = told.find((token) => matchesOf(alignment, token).includes(asked[0]!));
    const isDoerTold = last.folded === 'who' && verb !== undefined && doerOf(statement, verb).length > 0;
    if (told.length < 2 || (!isDoerTold && told.length < content.length * MOST)) continue;
    const isHeadTold = told.some((token) => matchesOf(alignment, token).includes(asked[0]!));
    // "All whales that beached died" tells of what they did besides.
    const isOfElse = content.some(
      (token) =>
        isParticiple(token) &&
        !isSpeechWord(token) &&
        matchesOf(alignment, token).length > 0 &&
        !matchesOf(alignment, token).some((match) => asked.includes(match)),
    );
    if (!isHeadTold || isOfElse) continue;
    const written = source.text.slice(first.start, last.end);
    return [contradiction(`The footnote's sentence leaves this open (“${written} …”), the answer tells it as known.`)];
  }
  return [];
}

interface Question {
  /** "not" or "unclear". */
  first: Token;
  /** "who". */
  last: Token;
  asked: Token[];
}

function questionsIn({ tokens }: AnalysedText): Question[] {
  return tokens.flatMap((last) => {
    if (!ASKING.test(last.folded)) return [];
    const before = tokens
      .slice(Math.max(0, last.index - 5), last.index)
      .filter(({ sentence }) => sentence === last.sentence);
    const telling = before.find(({ base }) => TELLING.has(base));
    const first =
      before.find(({ folded }) => UNKNOWN.test(folded)) ??
      (telling && before.find(({ folded, index }) => NOT.test(folded) && index < telling.index));
    const asked = tokens.filter(
      (token) => token.index > last.index && token.clause === last.clause && !token.stop && !token.isFigure,
    );
    return first && asked.length > 0 ? [{ first, last, asked }] : [];
  });
}
