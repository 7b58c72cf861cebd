import type { Slice } from '#lib/domain.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName, TITLES } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { isParticiple, isPassive } from '#lib/citing/language/roles.ts';
import type { Asked } from './asked.ts';
import { type Claim, trimmedSlice, wordsWithin } from './claim.ts';
import { isAlike, shareOf } from './likeness.ts';
import { type People, peopleIn } from './people.ts';
import { saidByIn } from './said-by.ts';
import { namesOffice } from './source-kinds.ts';
import type { Sources } from './sources.ts';
import { isDenied, surenessOf } from './sureness.ts';
import type { Telling } from './telling.ts';
import { unknownIn } from './unknown.ts';
import { readingOf } from './readings.ts';

/** Who did it, as a sentence tells. */
export interface ActorTold extends Claim {
  /** The words that name them; none where it is said to be unknown. */
  named: Token[];
  /** Words of the offices by which the article calls them, here or elsewhere. */
  offices: Token[];
}

/** Name the doer without the verb of the question. */
const OTHER_WAYS: RegExp[] = [
  /(?<who>[^.;:!?“”"]{2,80}?)\s(?:(?:has|have|had) )?(?:claimed|claims|admitted|accepted|denied|denies) (?:the )?responsibility\b/giu,
  /(?<who>[^.;:!?“”"]{2,80}?)\s(?:is|are|was|were) (?:\S+ )?(?:behind|responsible|to blame|the culprits?)\b/giu,
  /\b(?:blam(?:es?|ed|ing)|accus(?:es?|ed|ing))\s(?<who>[^.;:!?“”"]{2,80}?)(?=\s(?:for|of|after)\b|[,.;]|$)/giu,
  /\b(?:attributed|ascribed|traced)(?: \S+){0,4}? to\s(?<who>[^.;:!?“”"]{2,80}?)(?=[,.;]|$)/giu,
  /\b(?:orders?|command|instructions?|work|behest|hands?) (?:(?:had |has )?(?:came|come) )?(?:of|from)\s(?<who>[^.;:!?“”"]{2,80}?)(?=[,.;]|\s(?:and|that|to|who|in|on)\b|$)/giu,
];
const NOT_WHO = /^(?:it|this|that|there|which|who|what|he|she|they|nobody|no one|both|some|many|one|others)$/iu;
/** Holds a verb of its own. */
const CLAUSE = /\b(?:is|are|was|were|has|have|had|why|what|how|when|if|because|needs?|to)\b/iu;
const MOST_WORDS = 12;
/** People who do things, beside those in office. */
const PEOPLE =
  /\b(?:gang|thie(?:f|ves)|robbers?|attackers?|bombers?|boys?|girls?|youths?|teenagers?|children|monks?|militia|insurgents?|regime|intelligence|drones?|clan|cell|unit|battalion|voters|members|clerk|colonist|settlers?|hackers?|pirates?|rivals?|enem(?:y|ies)|competitors?|opponents?|lovers?|cooks?|servants?|cousins?|uncles?|aunts?|nephews?|nieces?|strangers?|burglars?|vandals?|guards?|prisoners?|inmates?|agents?|spy|spies|assassins?|snipers?|secret services?|owners?|tenants?|heirs?|creditors?|mafia|cartel|mob)\b/iu;
const FUNCTION_AFTER =
  /^(?:who|which|that|in|on|at|after|before|during|with|for|to|from|when|while|and|by|as|over|near|since|against|because)$/u;

/** Who does what the question asks about, as a cited sentence tells. */
export function actorsToldIn(telling: Telling, asked: Asked, sources: Sources, people: People): ActorTold[] {
  if (asked.kind !== 'person') return [];
  const found = unknownIn(telling, 'person');
  const slices = found && !isDenied(telling, found) ? [] : slicesOf(telling, asked);
  if (slices.length === 0 && found && speaksOf(asked, telling)) {
    const says = telling.text.slice(found.start, found.end).trim();
    return [
      {
        telling,
        span: found,
        says,
        source: sources.of(telling, found),
        sureness: 'unknown',
        of: [],
        named: [],
        offices: [],
      },
    ];
  }
  return slices.flatMap((slice): ActorTold[] => {
    const span = trimmedSlice(telling.text, withoutLead(telling.text, slice));
    const says = telling.text.slice(span.start, span.end);
    const named = wordsWithin(telling, span);
    if (!namesSomebody(says, named, telling)) return [];
    const source = sources.of(telling, span);
    const person = peopleIn(says)[0];
    const described = `${says} ${(person && people.look(telling.articleId, person.family)?.described) ?? ''}`;
    const offices = readingOf(described).tokens.filter((token) => isOffice(token, named));
    const sureness = isDeniedBy(telling, span) ? 'denied' : surenessOf(telling, span, source);
    return [
      {
        telling,
        span,
        says,
        source,
        sureness,
        of: wordsWithin(telling, { start: 0, end: telling.text.length }),
        named,
        offices,
      },
    ];
  });
}

/** Words for people or a body rather than for a thing or a whole clause. */
function namesSomebody(says: string, named: Token[], { analysed }: Telling): boolean {
  if (named.length === 0 || named.length > MOST_WORDS || NOT_WHO.test(says) || CLAUSE.test(says)) return false;
  return (
    named.some((token) => isWrittenAsName(token, analysed) || NATIONS.has(token.base)) ||
    named.some(isActor) ||
    namesOffice(says) ||
    PEOPLE.test(says)
  );
}

function slicesOf(telling: Telling, asked: Asked): Slice[] {
  const { analysed, text } = telling;
  const slices: Slice[] = [];
  const [deed] = asked.predicates;
  if (!deed) return [];
  const candidates = analysed.tokens.filter(
    (token) =>
      (mayBeVerb(token.base) || isParticiple(token)) && !isNounHere(token, analysed.tokens) && isAlike(deed, token),
  );
  // "scored the winning goal": what is inflected is the verb.
  const inflected = candidates.filter(isParticiple);
  const speech = saidByIn(analysed);
  for (const verb of inflected.length > 0 ? inflected : candidates) {
    if (speech.some(({ start, end }) => verb.start >= start && verb.end <= end)) continue;
    if (!isOfAsked(verb, telling, asked)) continue;
    const slice = isPassive(analysed, verb) ? behindBy(telling, verb) : subjectOf(telling, verb);
    if (slice) slices.push(slice);
  }
  if (slices.length > 0) return slices;
  if (!speaksOf(asked, telling)) return [];
  for (const pattern of OTHER_WAYS) {
    for (const { groups, indices } of text.matchAll(new RegExp(pattern.source, `${pattern.flags}d`))) {
      if (!groups?.['who'] || !indices?.groups?.['who']) continue;
      const [start, end] = indices.groups['who'];
      const from = Math.max(
        start,
        ...[...text.slice(start, end).matchAll(/,\s|\b(?:that|and|but)\s/gu)].map(
          ({ index, 0: mark }) => start + index + mark.length,
        ),
      );
      slices.push({ start: from, end });
    }
  }
  return slices.slice(0, 2);
}

/** "the order", "an attack": no verb. */
function isNounHere({ index, folded }: Token, tokens: Token[]): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    /^(?:the|an?|its|his|her|their|of|this|that|no|any)$/u.test(before.folded) &&
    !folded.endsWith('ed')
  );
}

/** The other words of the question stand with the verb, or are only pointed at. */
function isOfAsked(verb: Token, telling: Telling, asked: Asked): boolean {
  const others = asked.words.filter((word) => !isAlike(word, verb));
  if (others.length === 0) return true;
  const { tokens } = telling.analysed;
  const clause = tokens.filter((token) => token.clause === verb.clause && !token.stop);
  return (
    shareOf(others, clause) >= 0.5 ||
    tokens.some(({ clause: own, folded }) => own === verb.clause && /^(?:it|this|that|them)$/u.test(folded))
  );
}

function speaksOf(asked: Asked, telling: Telling): boolean {
  const words = wordsWithin(telling, { start: 0, end: telling.text.length });
  return shareOf(asked.words, words) >= 0.34;
}

function behindBy({ analysed, text }: Telling, verb: Token): Slice | undefined {
  const by = analysed.tokens.find(
    ({ index, folded, clause }) => folded === 'by' && index > verb.index && clause === verb.clause,
  );
  if (!by) return undefined;
  let end = by.end;
  for (let at = by.index + 1; at < analysed.tokens.length; at++) {
    const token = analysed.tokens[at]!;
    const gap = text.slice(analysed.tokens[at - 1]!.end, token.start);
    // An apposition goes on behind its comma: "the defence minister, Pavel Orsi".
    const isApposition =
      /^,\s$/u.test(gap) &&
      (token.isCapital || /^(?:the|an?)$/u.test(token.folded)) &&
      !saidByIn(analysed).some(({ start }) => start <= token.end && start >= token.start - 3);
    if (
      at > by.index + 1 &&
      (/[;:.()“”"–—]/u.test(gap) ||
        (gap.includes(',') && !isApposition) ||
        (FUNCTION_AFTER.test(token.folded) && !/^(?:of|from)$/u.test(token.folded)))
    )
      break;
    if (saidByIn(analysed).some(({ start, end: last }) => token.start >= start && token.end <= last)) break;
    end = token.end;
  }
  return { start: by.end, end };
}

/** What stands before a verb, from the beginning of its clause. */
function subjectOf(telling: Telling, verb: Token): Slice | undefined {
  const { analysed, text } = telling;
  const { tokens } = analysed;
  const speech = saidByIn(analysed);
  let first = verb.index;
  while (first > 0) {
    const token = tokens[first - 1]!;
    const gap = text.slice(token.end, tokens[first]!.start);
    if (token.clause !== verb.clause || /[;:.()“”"–—]/u.test(gap)) break;
    if (speech.some(({ start, end }) => token.start >= start && token.end <= end)) break;
    if (/^(?:that|and|but|which|who)$/u.test(token.folded)) break;
    first--;
  }
  const lead = tokens[first - 1];
  if (first === verb.index || (lead && /^(?:who|that|which)$/u.test(lead.folded) && first >= verb.index - 1)) {
    const before = antecedentOf(telling, lead);
    if (before) return before;
  }
  const start = tokens[first]!.start;
  const subject = text
    .slice(start, verb.start)
    .replace(
      /\b(?:has|have|had|would|will|did|also|then|later|first|personally|himself|herself|itself|not|never|\p{Ll}+ly|allegedly)\s+/giu,
      (word) => ' '.repeat(word.length),
    );
  const end = start + subject.trimEnd().length;
  return end > start ? { start, end } : undefined;
}

/** "It was the Tolm delegation that proposed it", "the general, who had ordered it". */
function antecedentOf({ text }: Telling, relative: Token | undefined): Slice | undefined {
  if (!relative) return undefined;
  const before = text.slice(0, relative.start);
  const cleft = /\bit (?:is|was|had been)\s+(?<who>[^\s.;:][^.;:]{1,79}?)[\s,]*$/iu.exec(before);
  const plain = /(?:^|[.;:]\s|\b(?:by|of|on|to|with|from|for|and|but|that)\s)(?<who>[^.;:]{2,80}?),?\s*$/iu.exec(
    before,
  );
  const who = (cleft ?? plain)?.groups?.['who'];
  if (who === undefined) return undefined;
  const start = before.lastIndexOf(who);
  return { start, end: start + who.length };
}

/** "On Tuesday the navy", "it was the navy". */
function withoutLead(text: string, { start, end }: Slice): Slice {
  const lead =
    /^\s*(?:(?:on|in|at|after|during|according to)\s[^,]+,\s|on \p{Lu}\p{Ll}+\s(?=the\s)|it (?:was|is)\s|and\s|but\s|that\s)/iu.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  return { start: start + lead, end };
}

/** "denied that its navy had attacked", "denied responsibility", "did not order". */
function isDeniedBy(telling: Telling, span: Slice): boolean {
  const behind = telling.text.slice(span.end, span.end + 40);
  return (
    isDenied(telling, span) ||
    /^\s(?:had |has |have )?(?:den(?:ied|ies|y)|did not|didn['’]t|(?:was|were|had|has|is|are) not|never|had nothing to do)\b/iu.test(
      behind,
    )
  );
}

/** "general", "defence", "minister": neither names nor nations. */
function isOffice(token: Token, named: Token[]): boolean {
  const isName = token.isCapital && !TITLES.has(token.folded);
  return (
    !token.stop &&
    !isName &&
    !NATIONS.has(token.base) &&
    (TITLES.has(token.folded) || named.some(({ base }) => base === token.base) || !token.isCapital) &&
    !/^(?:former|late|new|then)$/u.test(token.folded)
  );
}
