import type { Slice } from '#lib/domain.ts';

/** A cause that a sentence gives for something. */
export interface Cause {
  /** The cause. Of a purpose with its first words: "so as not to steal the show". */
  cause: Slice;
  /** What it is the cause of; empty where the sentence only names the cause ("The reason was …"). */
  effect: Slice;
  /** Words that also stand for time and other things: "after", "since", "over", "to". */
  isWeak: boolean;
}

/** The effect stands before, the cause behind. */
const BEHIND =
  /\b(?:because of|because|due (?:only |mainly |partly |in part |largely )?to|owing to|on account of|(?:as|in) (?:a )?(?:result|consequence) of|thanks to|on the grounds (?:of|that)|for lack of|for want of|attribut(?:es?|ed) (?:\S+ ){0,5}?to|(?:stem|result|aris|follow)(?:s|ed|ing|es)? from|(?:caus|trigger|prompt|spark|ignit|forc|provok|driv|explain|occasion|hasten)(?:ed|en) by|(?:brought (?:about|on|down)|set off|led to) by|in response to|in protest (?:at|against|over)|(?:to protest|protesting) (?:at |against |over )?(?=\S)|(?:to demand|demanding|to press for|pressing for|to call for|calling for)|citing|cited|down to)\b/giu;
/** "ice as the cause of the crash" */
const AS_CAUSE =
  /\b(?:names?|named|naming|(?:point(?:s|ed|ing)? to)|cit(?:es?|ed|ing)|sees?|saw|gave|gives?|giving|identif(?:y|ies|ied)|describ(?:es?|ed)|regards?|regarded|consider(?:s|ed)?|suspects?|suspected)\s(?<cause>[^.;:]{3,120}?)\s(?:as|to be) (?:the|a|one) (?:\S+ ){0,2}?(?:cause|reason|trigger|culprit|motive|explanation)s?\b/giu;
/** "blamed the crash on ice", "put the delay down to a strike" */
const PINNED_ON =
  /\b(?:blam(?:es?|ed|ing)|put(?:s|ting)?|pin(?:s|ned)|trac(?:es|ed))\s(?<effect>[^.;:,]{2,80}?)\s(?:on|down to|back to)\s/giu;
/** "blamed the driver for the crash". */
const BLAMED = /\b(?:blam|fault)(?:es?|ed|ing)\s/giu;
const PURPOSE =
  /\b(?:so as (?:not )?to|in order (?:not )?to|for fear (?:of|that)|to avoid|to prevent|to make (?:room|way) for|not wanting to|with the aim of|in a bid to|in an attempt to|so that)\b/giu;
const WEAK_BEHIND =
  /\b(?:after|following|over|amid|since|(?<!\b(?:so|more|much|well|such|same|far|soon|long)\s)as(?= (?:the|its|his|her|their|it|he|she|they)\b)|in the wake of|out of (?=(?:concern|respect|fear|solidarity|sympathy|spite|anger|protest|loyalty)\b)|for (?=(?:\p{L}+ ){1,2}reasons\b)|to(?= (?:spend|focus|concentrate|care|protect|save|honou?r)\b))\b/giu;
/** The cause stands before, the effect behind. */
const BEFORE =
  /\b(?:(?:had |has |have |may have |might have |could have )?(?:caused|led to|resulted in|triggered|prompted|sparked|forced|brought about|set off|ignited|provoked|is to blame(?: for)?|was to blame(?: for)?|were to blame(?: for)?|(?:is|was|were) (?:\S+ )?(?:responsible for|behind)|(?:is|was|were) (?:the|one|a) (?:\S+ )?(?:reason|cause)(?: (?:why|for|that|of))?|stood in the way(?: of)?|explains? why|made it (?:impossible|necessary)))\b/giu;
const SO =
  /,? (?:and so|and thus|and therefore|which is why|that is why|so that is why|and for (?:that|this) reason|, so)\s/giu;
/** "The reason was that …", "The cause lay in …". */
const NAMED =
  /\b(?:reasons?|causes?|explanation|motives?|culprit|trigger)\b(?: (?!was|is|were|are|lay|lies)[^\s,.;]+){0,8}? (?:was|is|were|are|lay in|lies in)(?: that)?\s/giu;
/** "The fire was arson." */
const WAS =
  /\b(?:is|was|were|had been|has been) (?:(?:a case|an act|the result|a result|the work) of [^.;,]{3,80}|(?:clearly |probably |no doubt |apparently |most likely |likely )?(?:arson|sabotage|suicide|an? (?:\p{L}+ )?accident|murder|deliberate(?:ly (?:set|started|caused))?))\b/giu;
/** "found that a valve had failed": of what goes wrong. */
const FAILING =
  /\b(?:fail\w*|faults?|faulty|crack\w*|broke\w*|break\w*|burst|leak\w*|rust\w*|corro\w+|worn|loose|asleep|drunk|ignor\w+|overload\w*|overheat\w*|short circuit|too (?:fast|late|low|high|close|heavy|hot)|error|mistake|negligen\w+|forg\w+|jammed|stuck|missing|lack\w*|defect\w*|misread|mistook|exploded|sabotage|explosives?|arson|fire|collision|struck|hit|ran aground|tore|torn|snapped|froze\w*|flood\w*|mis\w+ed)\b/iu;
const FOUND = /\b(?:found|concluded|established|determined|discovered|suspects?|suspected)(?: that)?\s/giu;

const END =
  /[;!?]|:\s|\.(?=\s|$)|,["”]|["”](?=[\s,.]|$)|\s[–—-]\s|,\s+(?:but|while|although|though|which|whereas|yet|so|and (?:that|the|its|it|he|she|they|an?|this|not|there|so)\b|according|not\b|rather than|instead|he|she|it|they)\b|\s(?:and not|rather than|but not)\s|\s(?:, )?according to\b/u;
const START = /[;:“”"]\s*|\s[–—-]\s|,\s+(?:and|but|while|although|though)\s+|^(?:and|but|so|yet|thus)\s+/giu;
/** What may stand before a cause that opens the sentence. */
const OPENS = /^\s*(?:and |but |so |yet |it was |partly |perhaps |mainly )?$/iu;
const LONGEST = 170;

/**
 * The causes that a sentence gives, surest words first.
 *
 * @param toldUntil where what is told ends and who tells it begins
 * @param isOfMatter whether a piece of the sentence speaks of what is asked about: tells where a cause at the start ends
 */
export function causesIn(text: string, toldUntil: number, isOfMatter: (piece: Slice) => boolean): Cause[] {
  const limit = Math.min(toldUntil, text.length);
  const found: Cause[] = [];
  const read = (pattern: RegExp, causeAt: (place: Slice) => Cause | undefined) => {
    for (const { 0: cue, index } of text.slice(0, limit).matchAll(pattern)) {
      const cause = causeAt({ start: index, end: index + cue.length });
      if (cause && cause.cause.end - cause.cause.start > 2 && !found.some((other) => overlap(cause.cause, other.cause)))
        found.push(cause);
    }
  };
  const toEnd = (start: number): Slice => ({ start, end: endOf(text, start, limit) });
  const behind = (isWeak: boolean, keepsCue: boolean) => (cue: Slice) => {
    const start = keepsCue ? cue.start : cue.end;
    if (!OPENS.test(text.slice(0, cue.start).replace(/[“"]/gu, ''))) {
      return { cause: toEnd(start), effect: { start: startOf(text, cue.start), end: cue.start }, isWeak };
    }
    const end = leadingEnd(text, start, limit, isOfMatter);
    return { cause: { start, end }, effect: { start: Math.min(end + 1, limit), end: limit }, isWeak };
  };
  read(BEHIND, behind(false, false));
  read(PURPOSE, behind(false, true));
  read(NAMED, (cue) => ({ cause: toEnd(cue.end), effect: cue, isWeak: false }));
  read(SO, (cue) => ({
    cause: lastPiece(text, startOf(text, cue.start), cue.start),
    effect: { start: cue.end, end: limit },
    isWeak: false,
  }));
  read(BEFORE, (cue) => {
    const cause = subjectBefore(text, cue.start);
    return cause && { cause, effect: toEnd(cue.end), isWeak: false };
  });
  read(AS_CAUSE, (cue) => {
    const { start, end } = pieceOf(AS_CAUSE, 'cause', text, cue);
    return { cause: { start, end }, effect: { start: end, end: endOf(text, cue.end, limit) }, isWeak: false };
  });
  read(PINNED_ON, (cue) => ({
    cause: toEnd(cue.end),
    effect: pieceOf(PINNED_ON, 'effect', text, cue),
    isWeak: false,
  }));
  read(BLAMED, (cue) => {
    const { start, end } = toEnd(cue.end);
    const ends = start + (/\s(?:for|after|over)\s/u.exec(text.slice(start, end))?.index ?? end - start);
    return { cause: { start, end: ends }, effect: { start: ends, end }, isWeak: false };
  });
  read(WAS, (cue) => {
    const lead = /^(?:is|was|were|had been|has been)\s/iu.exec(text.slice(cue.start))![0].length;
    return {
      cause: { start: cue.start + lead, end: cue.end },
      effect: { start: startOf(text, cue.start), end: cue.start },
      isWeak: true,
    };
  });
  read(WEAK_BEHIND, behind(true, false));
  read(FOUND, (cue) => {
    const cause = toEnd(cue.end);
    const nothing = { start: cue.start, end: cue.start };
    return FAILING.test(text.slice(cause.start, cause.end)) ? { cause, effect: nothing, isWeak: false } : undefined;
  });
  return found;
}

/** Where a named piece of a match stands. */
function pieceOf(pattern: RegExp, name: string, text: string, { start, end }: Slice): Slice {
  const piece = new RegExp(pattern.source, 'iu').exec(text.slice(start, end))?.groups?.[name] ?? '';
  const at = start + text.slice(start, end).indexOf(piece);
  return { start: at, end: at + piece.length };
}

function overlap(one: Slice, other: Slice): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where a cause ends that goes on from `from`: with its clause. */
function endOf(text: string, from: number, limit: number): number {
  const stop = END.exec(text.slice(from, limit));
  const until = stop ? from + stop.index : limit;
  if (until - from <= LONGEST) return until;
  const comma = text.lastIndexOf(',', from + LONGEST);
  return comma > from + 20 ? comma : from + text.slice(from, from + LONGEST).lastIndexOf(' ');
}

/** "Because of a storm, the regatta was cancelled": before the comma behind which the matter is told. */
function leadingEnd(text: string, from: number, limit: number, isOfMatter: (piece: Slice) => boolean): number {
  const commas = [...text.slice(from, limit).matchAll(/,\s/gu)].map(({ index }) => from + index);
  const until =
    commas.findLast((comma, at) => isOfMatter({ start: comma + 1, end: commas[at + 1] ?? limit })) ?? commas[0];
  return until ?? endOf(text, from, limit);
}

function startOf(text: string, before: number): number {
  return Math.max(0, ...[...text.slice(0, before).matchAll(START)].map(({ index, 0: mark }) => index + mark.length));
}

/** What stands before "caused": its subject, or for "that" and "which" the clause before. */
function subjectBefore(text: string, index: number): Slice | undefined {
  const start = startOf(text, index);
  const subject = text.slice(start, index).trim();
  if (/^(?:this|that|which|it|these)?$/iu.test(subject) || /,\s(?:which|that|and this|and that)$/iu.test(subject)) {
    const before = text.slice(0, index).trimEnd();
    const end = before.replace(/(?<![\s,])[\s,]*(?:and )?(?:this|that|which|it|these)?$/iu, '').length;
    return end > 8 ? lastPiece(text, startOf(text, Math.max(0, end - 1)), end) : undefined;
  }
  const relative = /,\s(?:which|that|who)\s[^,]*$/iu.exec(text.slice(start, index));
  return { start, end: relative ? start + relative.index : index };
}

function lastPiece(text: string, start: number, end: number): Slice {
  if (end - start <= LONGEST) return { start, end };
  const comma = text.indexOf(', ', end - LONGEST);
  return comma > 0 && comma < end - 20 ? { start: comma + 2, end } : { start: end - LONGEST, end };
}
