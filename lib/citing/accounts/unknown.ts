import type { Slice } from '#lib/domain.ts';
import type { Asked } from './asked.ts';
import type { Telling } from './telling.ts';

const OPEN =
  /\b(?:nobody|no one|no-one|none (?:of|can)) (?:\S+ ){0,4}?(?:knows?|knew|known|can (?:say|tell|explain)|could (?:say|tell|explain))\b|\b(?:is|are|was|were|remains?|remained|has been|stays?) (?:still |as yet |not |yet |immediately |entirely |so far |officially |un|in)*(?:unclear|unknown|uncertain|unexplained|known|clear|established|certain|determined|decided|settled|fixed|confirmed|disclosed|announced|made public|undisclosed|a mystery|under investigation|being investigated|disputed|in doubt)\b|\b(?:does|do|did|has|have|had|would|could|can) ?(?:not|n't|n’t)(?: yet| so far| immediately)? (?:know|knew|known|say|said|explain|explained|give|given|name|named|disclose|disclosed|reveal|determine|determined|established?|be (?:determined|established|verified|explained))\b|\b(?:refused|declined|unable|not able) to (?:say|give|name|explain|comment|disclose|put|confirm)\b|\bwithout (?:giving|naming|stating|an?) (?:\S+ ){0,2}?(?:reasons?|explanation|dates?|figures?|numbers?|details)\b|\bno (?:\S+ ){0,2}?(?:reasons?|explanation|causes?|dates?|figures?|numbers?|toll|count|culprit|suspects?)\b[^.;]{0,30}\b(?:given|named|set|published|known|fixed|announced|found|released|has|have|was|is|yet)\b|\buncertainty about\b|\bnot known\b|\bremains? a (?:mystery|riddle)\b|\bstill (?:searching|looking) for (?:the|a) (?:cause|reason)|\bkept? (?:the )?(?:reasons?|cause|sum|price|date) (?:to (?:itself|himself|herself|themselves)|secret)\b/giu;
/** Negative or not by itself: "is known" is no doubt, "is not known" is one. */
const NEGATIVE =
  /\b(?:no|not|nobody|none|no-one|unclear|unknown|uncertain\w*|unexplained|undisclosed|mystery|riddle|investigat\w+|disputed|doubt|refused|declined|unable|without|still|secret|kept?)\b|n['’]t\b/iu;

const WORDS_OF: Partial<Record<Asked['kind'], RegExp>> = {
  reason:
    /\b(?:why|reasons?|causes?|caused|explanation|what (?:led|made|went|happened)|explain\w*|behind|motives?)\b/iu,
  date: /\b(?:when|dates?|day|month|year|how soon|timetable|schedule)\b/iu,
  number:
    /\b(?:how (?:many|much|long|far|large|big|high)|numbers?|figures?|toll|count|sum|amount|price|total|terms|extent|many)\b/iu,
  person:
    /\b(?:who|whom|whose|behind|responsib\w+|author|culprit|by whom|identity|perpetrators?|attackers?|suspects?)\b/iu,
};

/** Where a sentence says that what is asked for is not known; undefined where it does not. */
export function unknownIn({ text }: Telling, kind: Asked['kind']): Slice | undefined {
  const words = WORDS_OF[kind];
  if (!words?.test(text)) return undefined;
  for (const { 0: found, index } of text.matchAll(OPEN)) {
    if (!NEGATIVE.test(found)) continue;
    // "nobody knew for certain what the reasons were": as far as the clause goes; the words of the matter stand in it, or just before.
    const rest = /^[^.;:!?]*/u.exec(text.slice(index))![0];
    const before = Math.max(
      0,
      ...[...text.slice(0, index).matchAll(/[,;:]\s|\b(?:and|but)\s/gu)].map((mark) => mark.index + mark[0].length),
    );
    if (words.test(rest)) {
      const isClause = /^(?:nobody|no|none|without)/iu.test(found);
      return { start: isClause ? index : before, end: index + rest.length };
    }
    if (words.test(text.slice(before, index))) return { start: before, end: index + found.length };
  }
  return undefined;
}
