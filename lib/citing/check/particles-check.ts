import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { basesOf } from '#lib/citing/language/meaning.ts';
import { isPreposition } from '#lib/citing/language/roles.ts';

/** Mean another thing with each of the small words that follow them. */
const VERBS = basesOf('call turn break take set put give bring hold pull back hand pay lay carry look');
const PARTICLES = /^(?:off|out|up|down|back|away|over)$/;

/** "Called off the strike" is not "called for a strike". */
export function checkParticles({ statement, source, same }: Alignment): Finding[] {
  for (const token of statement.tokens) {
    if (!VERBS.has(token.base)) continue;
    const others = same[token.index]!;
    if (others.length === 0 || others.some((other) => !areTwo(token, other, statement, source))) continue;
    const written = (verb: Token, { text, tokens }: AnalysedText) =>
      text.slice(verb.start, tokens[verb.index + 1]!.end);
    return [
      contradiction(
        `The footnote's sentence says “${written(others[0]!, source)}”, the answer says “${written(token, statement)}”.`,
      ),
    ];
  }
  return [];
}

/** Both are followed by small words, of which at least one makes another verb, and that one stands nowhere near the other. */
function areTwo(token: Token, other: Token, statement: AnalysedText, source: AnalysedText): boolean {
  const [own, theirs] = [statement.tokens[token.index + 1], source.tokens[other.index + 1]];
  if (!own || !theirs || own.folded === theirs.folded || !isSmall(own) || !isSmall(theirs)) return false;
  const isNear = (particle: Token, verb: Token, { tokens }: AnalysedText) =>
    tokens.some(({ folded, segment }) => segment === verb.segment && folded === particle.folded);
  return (
    (PARTICLES.test(own.folded) && !isNear(own, other, source)) ||
    (PARTICLES.test(theirs.folded) && !isNear(theirs, token, statement))
  );
}

function isSmall(token: Token): boolean {
  return PARTICLES.test(token.folded) || isPreposition(token);
}
