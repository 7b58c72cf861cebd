/** Who a sentence names as saying or thinking something. */
export interface Attribution {
  /** As written: "Andrei Ontikov", "The Tehran Times", "the Iranian ambassador", "he". */
  by: string;
  kind: 'name' | 'role' | 'pronoun';
  /** What stands beside a name and says what they are, as written; may be empty. */
  described: string;
  /** The word of saying or thinking, lower case. */
  verb: string;
}

/** Without the plain forms that are more often nouns ("report", "state"). */
const SAID = `say says said adds added explain explains explained notes noted stress stresses stressed emphasi[sz]es? emphasi[sz]ed concludes concluded states stated remarks remarked
  observe observes observed reports reported writes wrote recalls recalled announces announced declares declared confirms confirmed comments commented points pointed acknowledges?
  acknowledged argue argues argued insist insists insisted warn warns warned claims claimed admit admits admitted den(?:y|ies|ied) promises promised predict predicts predicted
  complain complains complained`;
const SAID_TO = 'told tell tells reminds reminded informs informed';
const THOUGHT = `believes? believed thinks? thought considers? considered maintains? maintained doubts doubted fears feared hopes hoped assumes? assumed contends? contended reckons?
  reckoned suspects suspected estimates estimated`;
/** Also done by countries and things: an attribution only beside a name that speaks elsewhere too. */
const SAW =
  'sees? saw finds found expects? expected views viewed regards? regarded describes? described suggests? suggested judges judged calls called';
const FEELS = String.raw`(?:is|are|was|were)\s(?:\S+\s)?(?:sure|certain|convinced|confident|afraid|worried)`;
// Classes of signs rather than of letters where they do: a pattern with many classes of letters takes long to make.
const LETTERS = String.raw`[^\s,;:.!?"“”()]`;
const ENDS = String.raw`(?=[\s,.;:!?"“”’)…]|$)`;
const anyOf = (...lists: string[]): string => lists.join(' ').trim().split(/\s+/u).join('|');
const VERB = String.raw`(?<verb>${anyOf(SAID, SAID_TO, THOUGHT, SAW)}|${FEELS})${ENDS}`;
const SAYING = String.raw`(?<verb>${anyOf(SAID, THOUGHT)}|${FEELS})${ENDS}`;

const ROLES = `expert analyst scientist scholar orientalist publicist researcher historian economist sociologist lawyer professor academic specialist commentator observer author
  writer journalist columnist diplomat ambassador envoy minister ministry spokesman spokeswoman spokesperson official politician lawmaker deputy senator governor president leader
  director adviser advisor newspaper paper publication outlet agency magazine article report study chief engineer mayor captain doctor biologist teacher farmer activist critic
  supporter opponent resident witness manager owner judge officer general prosecutor`;
const ROLE = `(?:${ROLES.trim()
  .split(/\s+/u)
  .map((role) => `[${role[0]!.toUpperCase()}${role[0]!}]${role.slice(1)}`)
  .join('|')})s?`;
const NAME = String.raw`\p{Lu}(?:${LETTERS}|\.)*(?:\s+(?:(?:of|the|al|bin|ibn|de|van|von|der)\s+){0,2}\p{Lu}${LETTERS}*){0,6}`;
const BETWEEN = String.raw`(?:(?:also|too|further|then|later|however|moreover|earlier|recently|himself|herself|has|had|have|once|[a-z]+ly),?\s+){0,3}`;
const WORDS = String.raw`(?:${LETTERS}+\s+)`;
const CLOSES = String.raw`["”’,.]\s*(?:[-–—]\s*)?`;
const VIEW = '(?:own )?(?:view|opinion|words|account|judgement|judgment|assessment|estimate|reading)';

const PATTERNS: { kind: Attribution['kind']; pattern: RegExp }[] = (
  [
    // "Andrei Ontikov says", "Jon Alterman, director of the Middle East Center, told"
    ['name', String.raw`(?<by>${NAME})(?<described>,\s[^;]{3,220}?,["”’]?)?\s+${BETWEEN}${VERB}`],
    // "…," said Ivan Glukhov
    ['name', String.raw`${CLOSES}${SAYING}\s+(?<by>${NAME})(?<described>,\s[^.;]{3,220})?`],
    [
      'role',
      String.raw`(?<by>\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Ss]ome|[Mm]any)\s+${WORDS}{0,3}?${ROLE})\s+${BETWEEN}${VERB}`,
    ],
    ['role', String.raw`(?<by>\p{Lu}[a-z]+(?:\s[a-z]+)?\s+${ROLE})\s+${BETWEEN}${VERB}`],
    ['role', String.raw`${CLOSES}${SAYING}\s+(?<by>the\s+${WORDS}{0,2}?${ROLE})\b`],
    ['pronoun', String.raw`\b(?<by>[Hh]e|[Ss]he)\s+${BETWEEN}${VERB}`],
    [
      'pronoun',
      String.raw`\b(?<by>[Ii]t)\s+${BETWEEN}(?<verb>said|says|added|adds|wrote|writes|noted|reported)${ENDS}`,
    ],
    ['name', String.raw`\b[Ii]n (?<by>${NAME})['’]s? ${VIEW}\b`],
    ['role', String.raw`\b[Ii]n (?<by>the ${WORDS}{0,2}?${ROLE})['’]s? ${VIEW}\b`],
    ['pronoun', String.raw`\b[Ii]n (?<by>his|her) ${VIEW}\b`],
  ] as const
).map(([kind, source]) => ({ kind, pattern: new RegExp(source, 'gu') }));
const PHRASES =
  /\b(?:according to|in the (?:view|opinion|words|account|eyes|judge?ment|assessment) of) (?<phrase>[^.;:“"]{2,160})/giu;
const HAS_ROLE = new RegExp(String.raw`(?<![^\s,("“])${ROLE}${ENDS}`, 'u');
const OFFICE = new RegExp(String.raw`^${WORDS}{0,4}?${ROLE}${ENDS}`, 'u');
const TITLE_BEFORE = new RegExp(String.raw`${WORDS}{0,3}${ROLE},?\s+$`, 'u');
const FULL_NAME_LAST = /(?:^|\s)(\p{Lu}[^\s,]+\s\p{Lu}[^\s,]+)\s*$/u;
const NAMES = new RegExp(NAME, 'gu');

const WEAK = new RegExp(`^(?:${anyOf(SAW)})$`, 'u');
const NO_NAME =
  /^(?:the|a|an|to|both|he|she|it|they|we|i|you|this|that|these|those|there|who|which|what|why|how|some|many|much|most|few|both|all|one|others?|people|but|and|or|so|yet|as|if|when|while|since|for|in|on|at|by|from|after|before|however|moreover|besides|nobody|everyone|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Most sentences tell nobody's words; this is found out sooner than whose. */
const TELLS = new RegExp(
  String.raw`(?:^|[\s,"“])(?:${anyOf(SAID, SAID_TO, THOUGHT, SAW)}|sure|certain|convinced|confident|afraid|worried|according|view|opinion|words|account|judge?ment|assessment|estimate|reading)${ENDS}`,
  'iu',
);

const TOLD_TO = /\b(?:told|with|reminded|informed|material|interview (?:for|to)|exclusively (?:to|for))\s+["“”'«]?$/iu;

/** Whether the word of saying is one that is also used of countries and things ("sees", "finds"). */
export function isWeak({ verb }: Attribution): boolean {
  return WEAK.test(verb);
}

/** Whether a sentence says that it was told to a paper: "reminded Izvestia", "in conversation with Izvestia". */
export function isToldTo(paper: string, sentence: string): boolean {
  const place = sentence.indexOf(paper);
  return place >= 0 && TOLD_TO.test(sentence.slice(0, place));
}

/** Who says or thinks what a sentence tells, in the order of the sentence. English only. */
export function attributionsIn(sentence: string): Attribution[] {
  if (!TELLS.test(sentence)) return [];
  const found: (Attribution & { at: number; end: number })[] = [];
  const add = (attribution: Attribution, at: number): void => {
    const { kind, by, described } = attribution;
    // "Azerbaijan's claims" are no words of Azerbaijan.
    const name = kind === 'name' ? plainName(by) : by;
    const end = at + by.length;
    if (name === '' || found.some((other) => at < other.end && other.at < end)) return;
    const beside =
      kind === 'name' ? `${titleBefore(sentence, at, by)} ${HAS_ROLE.test(described) ? described : ''}`.trim() : '';
    found.push({ ...attribution, by: name, described: beside, at, end });
  };
  for (const { kind, pattern } of PATTERNS) {
    for (const { groups, index, 0: whole } of sentence.matchAll(pattern)) {
      const { by, described = '', verb = 'according' } = groups as { by: string; described?: string; verb?: string };
      if (/['’]s$/u.test(by) && groups!['verb'] !== undefined) continue;
      add({ kind, by, described, verb: verb.toLowerCase() }, index + whole.indexOf(by));
    }
  }
  for (const { groups, index, 0: whole } of sentence.matchAll(PHRASES)) {
    const phrase = groups!['phrase']!;
    add(ofPhrase(phrase), index + whole.length - phrase.length);
  }
  return found.sort((one, other) => one.at - other.at).map(({ at: _at, end: _end, ...attribution }) => attribution);
}

/** "according to Kazem Jalali, the ambassador", "according to the Iranian ambassador in Moscow", "according to him". */
function ofPhrase(phrase: string): Attribution {
  const verb = 'according';
  if (/^(?:him|her)\b/iu.test(phrase)) return { kind: 'pronoun', by: phrase.slice(0, 3), described: '', verb };
  const [head = ''] = phrase.split(',');
  const office = OFFICE.exec(head)?.[0];
  const fullName = FULL_NAME_LAST.exec(head)?.[1];
  if (office !== undefined && fullName === undefined) return { kind: 'role', by: office, described: '', verb };
  const name = (office === undefined ? undefined : fullName) ?? [...head.matchAll(NAMES)].at(-1)?.[0];
  return name === undefined
    ? { kind: 'role', by: head.trim(), described: '', verb }
    : { kind: 'name', by: name, described: office === undefined ? phrase.slice(head.length) : phrase, verb };
}

/** What stands before a name, or begins it, and says what they are: "Russian presidential spokesman Dmitry Peskov". */
function titleBefore(sentence: string, at: number, name: string): string {
  const before = TITLE_BEFORE.exec(sentence.slice(Math.max(0, at - 90), at))?.[0].trim() ?? '';
  return `${before} ${HAS_ROLE.exec(name)?.[0] ?? ''}`.trim();
}

/** "But Putin" is Putin, "Ambassador Jalali" is Jalali, "The" is nobody; "The Tehran Times" stays. */
function plainName(name: string): string {
  const parts = name.replace(/['’]s?$/u, '').split(/\s+/u);
  const isOpener = (part: string) => NO_NAME.test(part) && !(parts.length > 2 && /^the$/iu.test(part));
  while (parts.length > 0 && (isOpener(parts[0]!) || (parts.length > 1 && HAS_ROLE.test(parts[0]!)))) parts.shift();
  return parts.join(' ');
}
