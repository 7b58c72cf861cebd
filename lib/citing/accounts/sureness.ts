import type { Slice } from '#lib/domain.ts';
import { isHedgeWord } from '#lib/citing/language/hedges.ts';
import type { Sureness } from './claim.ts';
import { saidByIn } from './said-by.ts';
import type { Source } from './sources.ts';
import type { Telling } from './telling.ts';

const THOUGHT =
  /\b(?:(?:is|are|was|were|been|being) (?:widely |generally |now |still )?(?:believed|thought|said|rumou?red|understood|suspected|reported|considered|estimated|assumed|feared|alleged|expected)|one theory|it is possible|(?:may|might|could) (?:well )?(?:have|be)\b|points? to(?:wards?)?\b|signs (?:of|that)|chances are|in all likelihood|by all accounts|rumou?rs?|speculation|unconfirmed|an estimated|is not (?:certain|clear|confirmed))/iu;
const DENIES = /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|disputes?|disputed)$/u;
/** Ends what a denial reaches: "denied the report and said that …". */
const TURNS =
  /[,;]\s*(?:but|and|saying|blaming|citing|instead|it|he|she|they)\b|\b(?:and|but) (?:said|says|blamed|blames|cited|spoke|called|insisted|added|pointed)\b|[;:]/iu;
/** No doubts: what is done, asked or allowed rather than not known. */
const NO_DOUBT = /^(?:propose|hope|consider|weigh|mull|suggest|indicate|estimate)/u;

/**
 * How sure a sentence is of what stands at a place. Doubts count that speak of it (within `around`), not those that belong to it
 * ("because the dam could break").
 */
export function surenessOf(telling: Telling, place: Slice, source: Source, around: Slice = whole(telling)): Sureness {
  if (isDenied(telling, place)) return 'denied';
  if (source.isBelief) return 'hedged';
  const { text, analysed } = telling;
  const speaks = ({ start, end }: Slice) =>
    start >= around.start && end <= around.end && !(start > place.start && end <= place.end);
  const doubts = analysed.tokens.filter(
    (token) =>
      speaks(token) &&
      isHedgeWord(token) &&
      !NO_DOUBT.test(token.folded) &&
      // "could" for what was able to, "may" for what is allowed, stand with a plain verb
      !/^(?:could|can|unclear|unknown|uncertain|whether)$/u.test(token.folded),
  );
  if (doubts.length > 0) return 'hedged';
  for (const { 0: words, index } of text.matchAll(new RegExp(THOUGHT, 'giu')))
    if (speaks({ start: index, end: index + words.length })) return 'hedged';
  return 'stated';
}

/** "denied that …", "not because of …": said not to be so. */
export function isDenied({ text, analysed }: Telling, { start }: Slice): boolean {
  for (const said of saidByIn(analysed)) {
    if (!DENIES.test(said.verb)) continue;
    const behindVerb = said.isBefore ? text.slice(said.end, start) : undefined;
    if (behindVerb !== undefined && said.end <= start && !TURNS.test(behindVerb)) return true;
  }
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    /\b(?:not|never|nothing to do|no longer|n't|n’t)(?!\s(?:only|just|least|merely|yet))\s?(?:\p{L}+\s){0,3}$/iu.test(
      before,
    ) &&
    // "will not open before March", "not more than 40"
    !/\b(?:before|until|till|earlier|later|(?:more|less|fewer) than)\s$/iu.test(before) &&
    !/\b(?:not|never)\s(?:\p{L}+\s){0,3}(?:but)\s(?:\p{L}+\s){0,2}$/iu.test(before)
  );
}

function whole({ text }: Telling): Slice {
  return { start: 0, end: text.length };
}
