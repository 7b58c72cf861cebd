/** Whose words a question asks for when it asks for several, or for all that somebody says. */
export interface AskedSides {
  /** As written: "Nasser Kandil", "the report on the partnership", "the new treaty". Empty when `group` says who. */
  sides: string[];
  /** All of a kind that are quoted. */
  group?: SpeakerGroup;
  /** "the two experts" */
  count?: number;
  /** Asks which of them is more of something than the other. */
  ranks?: true;
  /** What they are asked about, as written; empty when all is asked. */
  matter: string;
}

export type SpeakerGroup = 'experts' | 'officials';

const SAY = `say says said think thinks thought write writes wrote believe believes see sees view views describe describes judge judges explain explains expect expects claim claims
  differ disagree agree assess assesses evaluate interpret comment comments regard treat portray tell tells mention mentions stress stresses emphasi[sz]es? cover covers give gives
  make makes present presents rate argue argues put name cite predict predicts want wants gain gains hope hopes fear fears conclude concludes react respond report reports`;
// "the report" is a side and not what sides do.
const VERB = String.raw`(?<!\b(?:the|an?|this|that|of|new|own)\s|'s?\s)(?:${SAY.trim().split(/\s+/u).join('|')})\b`;
const VIEWS =
  '(?:views?|accounts?|positions?|opinions?|arguments?|attitudes?|statements?|remarks?|comments?|judge?ments?|assessments?|stances?|criticisms?|predictions?|reports?|coverage|takes?|descriptions?|explanations?|points? of view)\\b';
const SIDE = String.raw`[^?;:]{2,90}?`;
const LIST = String.raw`[^?;:]{2,160}?`;
const ABOUT = String.raw`(?:\s+(?:on|about|of|regarding|concerning|over|towards?|when it comes to|in)\s+(?<matter>.*?))?`;
const END = String.raw`\s*[.?!]*$`;
const TELL = String.raw`(?:summari[sz]e|summary of|sum up|outline|overview of|gist of|recap|describe|explain|list|what are)`;

const FORMS = [
  // "How did A's and B's hopes differ?"
  String.raw`\bhow\s+(?:do|does|did)\s+(?<one>${SIDE})'s?\s+and\s+(?<two>${SIDE})'s?\s+(?<matter>[^?]*?)\s*\b(?:differ|compare|contrast|diverge)\b.*?${END}`,
  // "How do Kandil and Ontikov each describe what Moscow makes of …?"
  String.raw`\b(?:what|how|where|why|when|which(?:\s\S+){1,3})\s+(?:do|does|did|would|have|has)\s+(?<list>${SIDE}\s+(?:and|or)\s+${LIST})(?:\s+(?:each|both|respectively|all))?\s+${VERB}(?<matter>.*?)${END}`,
  // "Compare what Izvestia and Afrasianet say about …"
  String.raw`\b(?:compare|contrast|summari[sz]e|sum up|outline)\s+(?:what|how|why|where)\s+(?<list>${SIDE}\s+and\s+${LIST})(?:\s+(?:each|both))?\s+${VERB}(?<matter>.*?)${END}`,
  // "Sum up the views of the two experts on …"
  String.raw`\b(?:compare|contrast|${TELL})\s+(?:(?!'s?\s)[^?])*?\b${VIEWS}\s+(?:of|by|from)\s+(?<list>${LIST})${ABOUT}${END}`,
  // "the difference between A and B"
  String.raw`\bdifferences?\s+(?:there\s+(?:is|are)\s+)?between\s+(?<list>${SIDE}\s+and\s+${SIDE})${ABOUT}${END}`,
  // "How does A differ from B?"
  String.raw`\bhow\s+(?:do|does|did|is|are)\s+(?<one>${SIDE})\s+(?:differ|different|compare|contrast|diverge)\w*\s+(?:from|to|with)\s+(?<two>${SIDE})(?:\s+(?:on|about|regarding|when it comes to)\s+(?<matter>.*?))?${END}`,
  // "Compare A's and B's motives for …"
  String.raw`\b(?:compare|contrast)\s+(?:the\s+)?(?<one>${SIDE})'s?\s+and\s+(?<two>${SIDE})'s?\s+(?<matter>.*?)${END}`,
  // "Contrast A's and B's views of …", "Compare A with B"
  String.raw`\b(?:compare|contrast|comparison of|comparison between)\s+(?<one>${SIDE})\s+(?:and|with|to|against)\s+(?<two>${SIDE})(?:\s+(?:own\s+)?${VIEWS})?${ABOUT}${END}`,
  String.raw`^(?<one>${SIDE})\s+(?:versus|vs\.?)\s+(?<two>${SIDE})${ABOUT}${END}`,
  // "Who is more worried about …, A or B?"
  String.raw`^(?:who|which|whose)\b(?:\s+(?:one|of them|side|expert|author|outlet|article))?(?:\s+(?:is|are|was|sounds?|seems?|appears?)\s+(?<ranks>more|less|most|least)\s+\S+)?(?<matter>.*?)(?:,|:|\s[-–—])\s*(?<list>(?:the\s+)?${SIDE}\s+or\s+${SIDE})${END}`,
  // "Do A and B agree on …?"
  String.raw`^(?:do|does|did|are)\s+(?<list>${SIDE}\s+and\s+${SIDE})\s+(?:really\s+|fully\s+)?(?:agree|disagree|differ|contradict\s+each\s+other|in\s+agreement|say\s+the\s+same|of\s+one\s+mind)(?<matter>.*?)${END}`,
  // "What do the experts think about …?"
  String.raw`\b(?:what|how)\s+(?:do|does|did)\s+(?<list>(?:the\s+|all\s+)?(?:two\s+|three\s+|four\s+)?(?:quoted\s+|cited\s+)?(?:experts?|analysts?|scholars?|commentators?|officials?|diplomats?)(?:\s+in\s+(?:the\s+)?${SIDE})?)\s+${VERB}(?<matter>.*?)${END}`,
  // "Summarise Ontikov's arguments about …", "Sum up what Ontikov says about …"
  String.raw`\b${TELL}\s+(?:the\s+|all\s+)?(?:main\s+|key\s+)?(?<list>${SIDE})['’]s?\s+(?:own\s+)?(?:main\s+|key\s+)?${VIEWS}(?<matter>.*?)${END}`,
  String.raw`\b${TELL}\s+what\s+(?<list>${SIDE})\s+${VERB}(?<matter>.*?)${END}`,
].map((form) => new RegExp(form, 'isu'));

const GROUP =
  /^(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:(?<count>two|both|three|four|five|all)\s+)?(?:of\s+the\s+)?(?:\p{L}+\s+){0,1}?(?:(?<experts>experts|analysts|scholars|commentators|researchers|scientists)|(?<officials>officials|diplomats|politicians))(?:\s+(?:quoted|cited|named|interviewed)(?:\s+there)?)?(?:\s+(?:in|by|of)\s+.*)?$/iu;
const RANKS = /^(?:\S+\s+)?(?:more|less|most|least)\s+\S+\s+(?:in|about|of|for|on|to)\s+/iu;
const VIEWS_OF = new RegExp(String.raw`^\s*(?:own\s+|main\s+)?${VIEWS}(?:\s+(?:of|on|about|regarding))?`, 'iu');
const COUNTS: Record<string, number> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const JOINED = /,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+(?:(?:by|of|from|with|that of|those of|what|how)\s+)?/iu;

/** Reads whose words a question asks for; undefined when it asks for nobody's in particular. English only. */
export function askedSides(question: string): AskedSides | undefined {
  const asked = question.replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  for (const form of FORMS) {
    const groups = form.exec(asked)?.groups;
    if (!groups) continue;
    const matter = plainMatter(groups['matter'] ?? '');
    const listed = groups['list'] ?? '';
    const group = GROUP.exec(listed)?.groups;
    if (group && (group['experts'] ?? group['officials'])) {
      const count = COUNTS[group['count']?.toLowerCase() ?? ''];
      return {
        sides: [],
        group: group['experts'] ? 'experts' : 'officials',
        ...(count !== undefined && { count }),
        matter,
      };
    }
    const sides = (groups['one'] ? [groups['one'], groups['two']!] : listed.split(JOINED))
      .map(plainSide)
      .filter((side) => side !== '');
    // A pronoun names nobody; "the articles" are all of them.
    if (sides.length === 0 || sides.some((side) => NOBODY.test(side))) continue;
    const ranks = groups['ranks'] !== undefined || RANKS.test(matter);
    return { sides, ...(ranks && { ranks }), matter: matter.replace(RANKS, '') };
  }
  return undefined;
}

const NOBODY =
  /^(?:he|she|it|they|we|you|i|him|her|them|his|their|one|others?|(?:the|these|all|all the|different|various|other)?\s*(?:articles?|texts?|sources|reports|papers|pieces|outlets|documents)|this|that|these|those|people|things)$/iu;

function plainSide(side: string): string {
  return side
    .replace(/^(?:each of|both|either|what|how|why|where)\s+/iu, '')
    .replace(/\s+(?:each|both|respectively|say|says)$/iu, '')
    .replace(/'s?$/u, '')
    .replace(new RegExp(String.raw`'s?\s+${VIEWS}$`, 'iu'), '')
    .trim();
}

function plainMatter(matter: string): string {
  return matter
    .replace(/[.?!]+$/u, '')
    .replace(/^\s*(?:is|are|was|were)\s+/iu, '')
    .replace(/^\s*for and against\b/iu, '')
    .replace(VIEWS_OF, '')
    .replace(/^\s*(?:on|about|of|regarding|concerning|over|as|to|with|from|for)\s+/iu, '')
    .trim();
}
