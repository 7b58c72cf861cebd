import type { AnalysedText, Token } from './analysed-text.ts';
import { mayBeVerb } from './meaning.ts';
import { isParticiple, isPreposition } from './roles.ts';

const VERB_IN_LY = /^(?:supply|apply|rely|reply|fly|ally|comply|imply|multiply|rally)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|no|this|that|these|those|any|some|all)$/;
const NOUNS_IN_ING =
  /(?:thing|^(?:morning|evening|king|ring|string|spring|wing|ceiling|sibling|during|building|wedding|meeting|according))$/;
const ADVERB =
  /^(?:soon|also|now|not|still|then|only|ever|never|already|again|well|even|later|often|always|once|yet|just)$/;
const NOUN = /(?:er|or|ion|ment|ance|ence|ness|ity|ship|ist)s?$/;

/** Looks like a verb where it stands; "than" parts what it compares as a verb does. */
export function isVerbLike(token: Token, { tokens }: AnalysedText): boolean {
  if (token.folded === 'than') return true;
  if (
    /^\p{Lu}/u.test(token.text) ||
    token.folded === 'according' ||
    (token.folded.endsWith('ly') && !VERB_IN_LY.test(token.folded)) ||
    isPreposition(token) ||
    ADVERB.test(token.folded) ||
    /['’]s?$/.test(token.text)
  )
    return false;
  if (token.root !== token.base && NOUN.test(token.folded)) return false;
  if (isParticiple(token)) return true;
  const before = tokens[token.index - 1];
  if (before && /^(?:to|will|would|may|might|can|could|should|must|did|does|do|not|cannot)$/.test(before.folded))
    return true;
  const following = tokens[token.index + 1];
  if (token.folded.endsWith('ing')) {
    if (NOUNS_IN_ING.test(token.folded) || (before && DETERMINER.test(before.folded))) return false;
    // "He resigned, citing his health"; but "According to doctors, bathing helps"
    if (before === undefined) return false;
    if (before.segment !== token.segment)
      return tokens.some((one) => one.segment === before.segment && !one.stop && isParticiple(one));
    // "replacing the coach", "is playing"; but "a sporting director"
    return (
      /^(?:is|are|was|were|be|been)$/.test(before.folded) ||
      following === undefined ||
      following.stop ||
      following.isFigure ||
      /^\p{Lu}/u.test(following.text)
    );
  }
  if (!before || !following || isPreposition(before)) return false;
  // "protects about nine of ten"
  const isAmount = tokens[token.index + 2]?.isFigure === true && /^(?:about|over|under|around)$/.test(following.folded);
  if (isPreposition(following) && !isAmount) return false;
  const takesObject = DETERMINER.test(following.folded) || following.isFigure || /^\p{Lu}/u.test(following.text);
  if (!mayBeVerb(token.base) && !takesObject) return false;
  // "the trawlers blame", "the trawler blames"; but "the blame" and "a Polish rival"
  const isPast =
    takesObject && DETERMINER.test(following.folded) && !before.stop && !before.isFigure && !token.folded.endsWith('s');
  if (isPast) return true;
  const isPlural = /s$|men$|^(?:they|we|i|you|who|people|children|police)$/.test(before.folded);
  // "hot springs help"
  if (token.folded.endsWith('s') && !takesObject && mayBeVerb(following.base)) return false;
  return token.folded.endsWith('s') ? !isPlural && !DETERMINER.test(before.folded) : isPlural;
}
