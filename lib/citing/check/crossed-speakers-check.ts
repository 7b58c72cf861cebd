import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { isActor } from '#lib/citing/language/actors.ts';
import { matchesOf, type Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';
import { speakersIn, type Speaker } from '#lib/citing/language/speakers.ts';

/** "Witnesses said the brakes had failed" where the witnesses said that the bus was fast, and the driver that the brakes had failed. */
export function checkCrossedSpeakers(alignment: Alignment): Finding[] {
  const { statement, source, same } = alignment;
  const theirs = saidIn(source);
  if (theirs.length < 2) return [];
  for (const { speaker, said } of saidIn(statement)) {
    const isBy = ({ named }: Speaker) =>
      speaker.named.some((token) => matchesOf(alignment, token).some((match) => named.includes(match)));
    const homes = theirs.filter((one) => isBy(one.speaker));
    const others = theirs.filter((one) => !isBy(one.speaker));
    if (homes.length === 0 || others.length === 0) continue;
    const told = said.filter(({ index }) => same[index]!.length > 0);
    const isIn = (token: Token, ones: Said[]) =>
      ones.some((one) => matchesOf(alignment, token).some((match) => one.said.includes(match)));
    const other = others.find((one) => told.filter((token) => isIn(token, [one])).length >= FEWEST_TOLD);
    const inHomes = said.filter((token) => isIn(token, homes)).length;
    // Both may speak of the cod: most of what is said is said by the other.
    const byOther = other ? told.filter((token) => isIn(token, [other]) && !isIn(token, homes)).length : 0;
    const isMostlyOf = inHomes === 0 || (speaker.named.some(isActor) && byOther >= MANY_TOLD && inHomes * 2 <= byOther);
    if (!other || !isMostlyOf) continue;
    return [
      contradiction(
        `The footnote's sentence has this from ${nameOf(other.speaker, source)}, the answer from ${nameOf(speaker, statement)}.`,
      ),
    ];
  }
  return [];
}

/** In words. */
const FEWEST_TOLD = 2;
const MANY_TOLD = 4;

interface Said {
  speaker: Speaker;
  /** The words that say what is said. */
  said: Token[];
}

/** Each speaker with what follows, up to the next speaker; with what goes before where nothing follows. */
function saidIn(text: AnalysedText): Said[] {
  const speakers = speakersIn(text);
  return speakers.map((speaker, at) => {
    const isOwn = (token: Token) =>
      token.sentence === speaker.word.sentence &&
      !token.stop &&
      token !== speaker.word &&
      !speakers.some(({ named }) => named.includes(token));
    const previous = speakers[at - 1]?.word.index ?? -1;
    const next = speakers[at + 1]?.named[0]!.index ?? Infinity;
    const after = text.tokens.filter((token) => token.index > speaker.word.index && token.index < next && isOwn(token));
    const isBehind = speaker.word.folded === 'according' || after.length < FEWEST_TOLD;
    const first = speaker.named[0]!.index;
    // "…; the rebels speak of three": what stands before the semicolon is told by another.
    const from = text.text.lastIndexOf(';', speaker.named[0]!.start);
    const before = text.tokens.filter(
      (token) => token.index > previous && token.index < first && token.start > from && isOwn(token),
    );
    return { speaker, said: isBehind ? [...before, ...after] : after };
  });
}

function nameOf({ named }: Speaker, { text }: AnalysedText): string {
  return text.slice(named[0]!.start, named.at(-1)!.end);
}
