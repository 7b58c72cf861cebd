import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

const PROMISING = /^(?:promis|pledg|vow|propos|demand|request|suggest|plan|threaten)\w*$/;
const CARRIED_OUT = /^(?:held|made|gave|took|received|got|carried|organised|conducted)$/;

/** "Held elections" for "promising elections": what is promised is told as done. */
export function promisedIn({ statement, source, same, reverse }: Alignment): Finding | undefined {
  for (const word of source.tokens) {
    const object = source.tokens[word.index + 1];
    if (!PROMISING.test(word.folded) || !object || object.stop || object.segment !== word.segment) continue;
    if (reverse.same[word.index]!.length + reverse.akin[word.index]!.length > 0) continue;
    const done = statement.tokens.find(
      ({ folded, index }) =>
        CARRIED_OUT.test(folded) &&
        same[index]!.length === 0 &&
        statement.tokens.slice(index + 1, index + 4).some((token) => same[token.index]!.includes(object)),
    );
    if (done)
      return contradiction(
        `The footnote's sentence says that it is still to come (“${source.text.slice(word.start, object.end)}”), the answer tells it as done (“${done.text}”).`,
      );
  }
  return undefined;
}
