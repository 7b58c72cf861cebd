import type { EvidenceSentence } from '#lib/domain.ts';
import { type Attribution, attributionsIn, isWeak } from '#lib/text/speech.ts';
import { words } from '#lib/text/words.ts';

/** Somebody whose words an article gives. */
export interface Speaker {
  /** The fullest form of the name, or what they are: "Andrei Ontikov", "the Iranian foreign minister". */
  name: string;
  /** Everything that is said of what they are, as written. */
  described: string;
  /** Named by a name rather than by what they are. */
  hasName: boolean;
  /** What they say or think, in the order of the article. */
  sayings: Saying[];
}

export interface Saying {
  sentence: EvidenceSentence;
  /** The sentence itself says whose words it holds, by `name` or by pointing back ("the expert", "he"); else it stands among such. */
  told: 'name' | 'back' | 'around';
  /** Says what somebody thinks rather than what they tell. */
  judges: boolean;
}

const JUDGES =
  /^(?:believe|think|thought|consider|argue|conclude|warn|insist|maintain|contend|emphasi|stress|predict|doubt|fear|hope|see|find|found|view|regard|judge|(?:is|are|was|were) )/u;
const EXPERT =
  /\b(?:experts?|analysts?|scientists?|scholars?|orientalists?|publicists?|researchers?|historians?|economists?|sociologists?|professors?|academics?|specialists?|commentators?|observers?|fellows?|director of the [^,]*(?:cent(?:er|re)|institute|program|think))\b/iu;
const OFFICIAL =
  /\b(?:diplomats?|ambassadors?|envoys?|ministers?|ministry|spokes(?:man|woman|person|people)|officials?|politicians?|lawmakers?|deput(?:y|ies)|senators?|governors?|president|leaders?|mayors?|government|kremlin)\b/iu;

/** The family name is looked at only, so that it may be the given name of the next match. */
const GIVEN_AND_FAMILY = /(?<![\p{L}'’-])(\p{Lu}[\p{L}\p{M}'’-]+) (?=(\p{Lu}[\p{L}\p{M}-]+))/gu;

/** Whether what is said of somebody makes them an expert. */
export function isExpert({ described, name, hasName }: Speaker): boolean {
  return EXPERT.test(`${described} ${hasName ? '' : name}`);
}

export function isOfficial(speaker: Speaker): boolean {
  return !isExpert(speaker) && OFFICIAL.test(`${speaker.described} ${speaker.name}`);
}

/** Those whose words one article gives, in the order of their first words. `sentences` are of that article, in its order. */
export function speakersOf(sentences: readonly EvidenceSentence[]): Speaker[] {
  const speakers: Speaker[] = [];
  const tracker = new Tracker(speakers, namesIn(sentences));
  for (const paragraph of paragraphsOf(sentences)) tracker.read(paragraph);
  return speakers.filter(({ sayings }) => sayings.length > 0);
}

/** The first word written like a given name before each family name. */
function namesIn(sentences: readonly EvidenceSentence[]): (family: string) => string {
  const known = new Map<string, string>();
  for (const { text } of sentences) {
    for (const [, given, family] of text.matchAll(GIVEN_AND_FAMILY)) {
      if (!known.has(family!) && !words(given!)[0]?.stop) known.set(family!, `${given} ${family}`);
    }
  }
  return (family) => known.get(family) ?? family;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function paragraphsOf(sentences: readonly EvidenceSentence[]): EvidenceSentence[][] {
  const paragraphs: EvidenceSentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    if (sentence.opensParagraph || paragraphs.length === 0) paragraphs.push([sentence]);
    else paragraphs.at(-1)!.push(sentence);
  }
  return paragraphs;
}

interface Mark {
  speaker: Speaker;
  told: 'name' | 'back';
  judges: boolean;
}

class Tracker {
  readonly #speakers: Speaker[];
  readonly #fullName: (family: string) => string;
  #current: Speaker | undefined;

  constructor(speakers: Speaker[], fullName: (family: string) => string) {
    this.#speakers = speakers;
    this.#fullName = fullName;
  }

  read(paragraph: readonly EvidenceSentence[]): void {
    const marks = paragraph.map(({ text }) => this.#markOf(text));
    let current: Speaker | undefined;
    for (const [index, sentence] of paragraph.entries()) {
      const mark = marks[index];
      if (mark) {
        current = mark.speaker;
        current.sayings.push({ sentence, told: mark.told, judges: mark.judges });
        continue;
      }
      // Direct speech that is closed only later belongs to whoever is named there.
      const next = marks.findIndex((other, place) => place > index && other !== undefined);
      const speaker = next >= 0 && closesOnly(paragraph[next]!.text) ? marks[next]!.speaker : current;
      if (speaker && !describes(sentence.text, speaker))
        speaker.sayings.push({ sentence, told: 'around', judges: false });
    }
  }

  #markOf(text: string): Mark | undefined {
    for (const attribution of attributionsIn(text)) {
      const speaker = this.#speakerOf(attribution);
      if (!speaker) continue;
      if (!isPlural(speaker)) this.#current = speaker;
      const told = attribution.kind === 'name' ? 'name' : 'back';
      return { speaker, told, judges: JUDGES.test(attribution.verb) };
    }
    return undefined;
  }

  #speakerOf(attribution: Attribution): Speaker | undefined {
    const { kind, by, described } = attribution;
    if (kind === 'pronoun') {
      const wantsPerson = !/^it$/iu.test(by);
      return this.#current?.hasName === wantsPerson || !wantsPerson ? this.#current : this.#lastPerson();
    }
    const family = by.split(/\s+/u).at(-1)!;
    if (kind === 'name') {
      const known = this.#speakers.find(({ name, hasName }) => hasName && name.split(/\s+/u).at(-1) === family);
      if (known) known.described += ` ${described}`;
      if (known || isWeak(attribution)) return known;
      const name = by.includes(' ') ? by : this.#fullName(family);
      return this.#add({ name, described, hasName: true, sayings: [] });
    }
    return (
      this.#pointedAt(by) ??
      (isWeak(attribution) ? undefined : this.#add({ name: by, described: '', hasName: false, sayings: [] }))
    );
  }

  /** "the expert" is whoever spoke last, unless they are said to be something else; "the Iranian ambassador" is who was called ambassador. */
  #pointedAt(role: string): Speaker | undefined {
    const same = this.#speakers.find(({ name }) => name.toLowerCase() === role.toLowerCase());
    if (same || !/^the\s/iu.test(role) || /s$/iu.test(role)) return same;
    const noun = role.split(/\s+/u).at(-1)!.toLowerCase();
    const called = this.#speakers.findLast(
      (speaker) => !isPlural(speaker) && `${speaker.described} ${speaker.name}`.toLowerCase().includes(noun),
    );
    const current = this.#current;
    if (!current || called === current || (role.split(/\s+/u).length > 2 && !isTrade(noun))) return called;
    if (isTrade(noun) ? isOfficial(current) : isExpert(current)) return called;
    current.described += ` ${noun}`;
    return current;
  }

  #lastPerson(): Speaker | undefined {
    return this.#speakers.findLast(({ hasName }) => hasName);
  }

  #add(speaker: Speaker): Speaker {
    this.#speakers.push(speaker);
    return speaker;
  }
}

/** "the political scientist", "the analyst": a trade rather than an office that only one holds. */
function isTrade(noun: string): boolean {
  return EXPERT.test(noun);
}

function isPlural({ name, hasName }: Speaker): boolean {
  return !hasName && /s$/iu.test(name.split(/\s+(?:of|in|at|from|for|who)\s/u)[0]!);
}

/** Ends a quotation that began in an earlier sentence. */
function closesOnly(text: string): boolean {
  const opening = (text.match(/[“«„]/gu) ?? []).length;
  const closing = (text.match(/[”»]/gu) ?? []).length;
  return closing > opening || (text.match(/"/gu) ?? []).length % 2 === 1;
}

/** "Glukhov is a researcher with …" tells who somebody is. */
function describes(text: string, { name }: Speaker): boolean {
  const family = name.split(/\s+/u).at(-1)!;
  return new RegExp(`^(?:\\p{L}+ )?${escape(family)} (?:is|was) an? `, 'u').test(text);
}
