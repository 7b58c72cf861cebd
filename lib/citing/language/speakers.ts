import type { AnalysedText, Token } from './analysed-text.ts';
import { baseFormOf, basesOf } from './meaning.ts';
import { isWrittenAsName } from './names.ts';
import { isParticiple, isPassive, isPreposition } from './roles.ts';

/** Who a text names as saying something. */
export interface Speaker {
  /** "says", "according", or the colon before a quotation. */
  word: Token;
  /** The words that name the speaker. */
  named: Token[];
  /** Says it as a claim rather than as a fact: `claims`, `believes`, `according to`. */
  isClaim: boolean;
}

const STATING = basesOf(
  `say state tell remark declare note mention comment observe add announce stress emphasise underline explain report write confirm
   deny admit acknowledge reveal disclose complain promise pledge vow recall remind quote find conclude testify reply tweet call speak`,
);
const CLAIMING = basesOf(
  `claim assert allege maintain contend insist argue warn blame predict forecast believe think suggest estimate suspect fear accuse
   speculate reckon expect hope guess assume consider describe`,
);
const CLAIM = baseFormOf('claim');
const MODAL = /^(?:may|might|will|would|could|can|should|must|to|not)$/;
const FEAR = baseFormOf('fear');
const RECALL = baseFormOf('recall');
const SPEAK = baseFormOf('speak');
const DESCRIBE = baseFormOf('describe');
const CONSIDER = baseFormOf('consider');
const TAKEN = /\b(?:responsibility|credit|lives|life|title|medal|gold|silver|bronze|benefits?|asylum|place|win)\b/;
const PUTTING = basesOf('put peg see estimate');
const ADVERB =
  /ly$|^(?:nevertheless|nonetheless|however|meanwhile|later|then|now|also|still|today|yesterday|earlier|therefore|thus|already|ever|even|instead|again|soon)$/;
const NOUNS =
  /^(?:report|claim|comment|note|state|remark|estimate|forecast|call|hope|fear|promise|pledge|tweet|reply|quote|warning|view)$/;
/** Take whom it is told to behind them, not who tells it. */
const TELLING = basesOf('tell inform remind notify');
const MOST_NAMED = 7;
const AUXILIARY = /^(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|does|did|do)$/;

/** Whether the word is one of saying or thinking. */
export function isSpeechWord({ base, folded, isCapital, startsSentence }: Token): boolean {
  // "the United States"
  if (isCapital && !startsSentence) return false;
  return STATING.has(base) || CLAIMING.has(base) || folded === 'according';
}

// Several checks ask for the speakers of one text.
const found = new WeakMap<AnalysedText, Speaker[]>();

/** The speakers that a text names, in order. */
export function speakersIn(text: AnalysedText): Speaker[] {
  const known = found.get(text) ?? readSpeakers(text);
  found.set(text, known);
  return known;
}

function readSpeakers(text: AnalysedText): Speaker[] {
  const speakers: Speaker[] = [];
  for (const word of text.tokens) {
    if (word.isCapital && !word.startsSentence) continue;
    if (word.folded === 'according' && text.tokens[word.index + 1]?.folded === 'to') {
      add(speakers, word, after(text, word.index + 1), true);
      continue;
    }
    // "IDC puts the shipments at 232m"
    const isPut = PUTTING.has(word.base) && putsAt(word, text);
    const isClaim = CLAIMING.has(word.base) || isPut;
    // "speak the language"
    if (word.base === SPEAK && !/^(?:of|about|to|on|out)$/.test(text.tokens[word.index + 1]?.folded ?? '')) continue;
    // "said sorry"
    if (/^(?:sorry|yes|no|goodbye|hello)$/.test(text.tokens[word.index + 1]?.folded ?? '')) continue;
    // "feared for his life"
    if (word.base === FEAR && text.tokens[word.index + 1]?.folded === 'for') continue;
    // "may consider strikes", "is considering it"
    if (
      word.base === CONSIDER &&
      (word.folded.endsWith('ing') || MODAL.test(text.tokens[word.index - 1]?.folded ?? ''))
    )
      continue;
    // "described the house" tells of it, "described it as too small" what somebody thinks.
    if (word.base === DESCRIBE && !describesAs(word, text)) continue;
    // "considers a petition"
    if (word.base === CONSIDER && /^(?:an?|whether)$/.test(text.tokens[word.index + 1]?.folded ?? '')) continue;
    // "claimed responsibility", "claimed 20 lives"
    if (
      word.base === CLAIM &&
      TAKEN.test(
        text.tokens
          .slice(word.index + 1, word.index + 4)
          .map(({ folded }) => folded)
          .join(' '),
      )
    )
      continue;
    // "recalled its ambassador"
    if (word.base === RECALL && /^(?:its|the|their|his|her|an?)$/.test(text.tokens[word.index + 1]?.folded ?? ''))
      continue;
    if (
      (!isClaim && !STATING.has(word.base)) ||
      isPassive(text, word) ||
      text.tokens[word.index + 1]?.folded === 'by' ||
      isNoun(word, text)
    )
      continue;
    const before = withoutPlace(beforeVerb(text, word), text);
    add(speakers, word, before.length > 0 ? before : speakerBeside(word, text), isClaim);
  }
  // `Izvestia: “…”`; without a name it is a heading rather than a speaker.
  const colon = /^[^:“"«„]{2,120}:\s*["“«„]/u.exec(text.text);
  const before = colon ? text.tokens.filter(({ end }) => end <= colon[0].indexOf(':')) : [];
  if (before.some((token) => isWrittenAsName(token, text)) && speakers.every(({ word }) => !before.includes(word))) {
    add(
      speakers,
      before.at(-1)!,
      before.filter(({ stop }) => !stop),
      false,
    );
  }
  return speakers;
}

function add(speakers: Speaker[], word: Token, named: Token[], isClaim: boolean): void {
  if (named.length > 0) speakers.push({ word, named, isClaim });
}

/** "at" and a figure behind the verb. */
function putsAt({ index, sentence }: Token, { tokens }: AnalysedText): boolean {
  return tokens.some(
    (token) =>
      token.index > index &&
      token.sentence === sentence &&
      token.folded === 'at' &&
      tokens[token.index + 1]?.isFigure === true,
  );
}

/** "as" behind the verb, in its segment. */
function describesAs({ index, segment }: Token, { tokens }: AnalysedText): boolean {
  return tokens.some((token) => token.index > index && token.segment === segment && token.folded === 'as');
}

/** "an observer", "the writers", "a think tank". */
function isAgentNoun({ folded, index }: Token, { tokens }: AnalysedText): boolean {
  return (
    /^(?:observ|report|writ|speak|think|tell|find|complain|forecast|believ|estimat|call)(?:er|or)s?$/.test(folded) ||
    (folded === 'think' && /^tanks?$/.test(tokens[index + 1]?.folded ?? ''))
  );
}

/** "the claim", "his report": a thing, not an act of speech. */
function isNoun(word: Token, text: AnalysedText): boolean {
  const { tokens } = text;
  if (isAgentNoun(word, text)) return true;
  const before = tokens[word.index - 1];
  const isDoing = before?.segment !== word.segment || /^(?:is|are|was|were)$/.test(before.folded);
  if ((word.folded.endsWith('ing') && !isDoing) || word.folded.endsWith('ings')) return true;
  // "a misread weather report caused": a verb without an ending has a subject of more than one
  if (
    NOUNS.test(word.folded) &&
    before &&
    !/s$|^(?:they|we|i|you|people|police|who|to|will|would|can|could|may|might|did|does|do|not)$/.test(before.folded)
  )
    return true;
  // "27 member states back it"
  if (word.folded === 'states' && tokens[word.index + 1]?.folded !== 'that') return true;
  // "rejected claims that"
  if (NOUNS.test(word.folded.replace(/s$/, '')) && before && isParticiple(before) && !before.stop) return true;
  if (/(?:tion|sion|ment|ance|ence|ure|nial)s?$/.test(word.folded)) return true;
  if (
    /^(?:hope|fear|claim|report|estimate|forecast|call|promise|pledge|belief|thought|finding)$/.test(word.folded) &&
    tokens[word.index + 1]?.folded === 'of'
  )
    return true;
  return (
    before !== undefined &&
    ((before.isFigure && before.segment === word.segment) ||
      /^(?:the|a|an|his|her|its|their|of|in|no|any|this|that|to|one)$/.test(before.folded))
  );
}

/** The subject: the words before the verb in its segment, without adverbs and auxiliaries. */
function beforeVerb({ tokens }: AnalysedText, verb: Token): Token[] {
  const named: Token[] = [];
  for (let at = verb.index - 1; at >= 0 && named.length < MOST_NAMED; at--) {
    const token = tokens[at]!;
    if (token.segment !== verb.segment || token.clause !== verb.clause) break;
    // "sooner than the government had suggested"
    if (named.length > 0 && /^(?:than|as|that|what|how|when)$/.test(token.folded)) break;
    if (/^(?:he|she|they|it|i|we|you)$/.test(token.folded)) return [token];
    if (isSpeechWord(token) && !/^\p{Lu}/u.test(token.text)) break;
    if (!token.stop && !ADVERB.test(token.folded) && !/^(?:may|might)$/.test(token.text)) named.unshift(token);
  }
  const first = tokens.find(({ clause }) => clause === verb.clause)!;
  // "A doctor who treated the minister denied": the doctor did.
  const isBehindAnother =
    /^(?:who|which|that)$/.test(first.folded) &&
    first.segment === verb.segment &&
    tokens
      .slice(first.index + 1, verb.index - 1)
      .some((token) => isParticiple(token) || /^(?:is|was|are|were|has|had)$/.test(token.folded));
  if (named.length > 0 && !isBehindAnother) return named;
  if (!/^(?:who|which)$/.test(first.folded)) return [];
  return tokens.slice(Math.max(0, first.index - 4), first.index).filter(({ stop }) => !stop);
}

/** "On Telegram the army": without the words that a preposition leads. */
function withoutPlace(named: Token[], { tokens }: AnalysedText): Token[] {
  const first = named[0];
  const before = first && tokens[first.index - 1];
  if (!before || !isPreposition(before) || before.folded === 'of') return named;
  const subject = named.findIndex(
    ({ index }) => index > first.index && /^(?:the|a|an|his|her|its|their)$/.test(tokens[index - 1]!.folded),
  );
  return subject > 0 ? named.slice(subject) : named;
}

/** Nothing stands before the verb in its segment: ", said the minister", or "Greta Holm, the minister, said that". */
function speakerBeside(verb: Token, text: AnalysedText): Token[] {
  const { tokens } = text;
  const before = tokens[verb.index - 1];
  if (before === undefined || before.segment === verb.segment) return [];
  // "The bishop refused to resign, saying that he …"
  if (verb.folded.endsWith('ing')) {
    const sentence = tokens.filter((token) => token.sentence === verb.sentence && token.index < verb.index);
    const end = sentence.findIndex(
      (token) => !token.isCapital && (isParticiple(token) || AUXILIARY.test(token.folded)),
    );
    const subject = sentence.slice(0, Math.max(0, end)).filter((token) => !token.stop && !ADVERB.test(token.folded));
    if (subject.length > 0 && subject.length <= MOST_NAMED) return subject;
  }
  // "The mediator, Omani Foreign Minister Badr Albusaidi, said the talks had …": nothing is told before.
  const told = tokens.filter(
    ({ index, clause, sentence }) => index < verb.index && clause === verb.clause && sentence === verb.sentence,
  );
  const isPredicate = (token: Token) =>
    !token.isCapital && (isParticiple(token) || isSpeechWord(token) || AUXILIARY.test(token.folded));
  if (told.length > 1 && !told.some(isPredicate) && !/["”»]\s*$/u.test(text.text.slice(0, verb.start).trimEnd()))
    return told.filter(({ stop }) => !stop).slice(0, MOST_NAMED);
  const next = tokens[verb.index + 1];
  const isFollowed =
    next === undefined || isPreposition(next) || /^(?:that|it|he|she|they|how|why|what)$/.test(next.folded);
  if (
    !isFollowed &&
    !hasVerbBehind(verb, text) &&
    !TELLING.has(verb.base) &&
    !/^[\s,:]*["“«„]/u.test(text.text.slice(verb.end))
  )
    return after(text, verb.index);
  return tokens.filter(
    ({ index, clause, stop }) =>
      index < verb.index && index >= verb.index - MOST_NAMED && clause === verb.clause && !stop,
  );
}

/** "…, said investigators had found nothing": whoever stands behind the word does something else. */
function hasVerbBehind({ index, segment }: Token, { tokens }: AnalysedText): boolean {
  return tokens.some((token) => token.index > index + 1 && token.segment === segment && AUXILIARY.test(token.folded));
}

/** "The ambassador of A to B". */
function isEnvoy({ folded }: Token): boolean {
  return /^(?:ambassador|envoy|adviser|advisor|spokes\w+|representative)$/.test(folded);
}

function after({ tokens }: AnalysedText, index: number): Token[] {
  const from = tokens[index]!;
  const named: Token[] = [];
  for (let at = index + 1; at < tokens.length && named.length < MOST_NAMED; at++) {
    const token = tokens[at]!;
    if (token.segment !== from.segment || token.clause !== from.clause) break;
    if (/^(?:him|her|them|he|she|they)$/.test(token.folded)) return [token];
    if (
      isPreposition(token) &&
      !/^(?:of|in|at|for)$/.test(token.folded) &&
      !(token.folded === 'to' && named.some(isEnvoy))
    )
      break;
    if (!token.stop) named.push(token);
  }
  return named;
}
