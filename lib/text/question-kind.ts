/** What kind of answer a question asks for. */
export type QuestionKind =
  'person' | 'number' | 'date' | 'place' | 'reason' | 'list' | 'comparison' | 'summary' | 'yes-no' | 'open';

const ARTICLES =
  '(?:articles?|texts?|sources?|papers?|pieces?|reports?|outlets?|documents?|commentar(?:y|ies)|stor(?:y|ies)|analys[ei]s|authors)';
/** "What do the articles say about drones?" asks to collect; "… about why they came" asks for a reason. */
const COLLECTS = String.raw`\bwhat (?:else )?(?:do|did|can|is|was)(?: \S+){0,3}? (?:articles|texts|sources|papers|pieces|reports|outlets|documents|authors|stories)(?: \S+){0,2}? (?:say|said|tell|write|report|mention|contain|have to say)(?: us| me)? (?:about|on|of|regarding|concerning) (?!whether\b|why\b|how\b|when\b|where\b|who\b)`;
const ABOUT_WHAT = String.raw`\bwhat(?:'s|s| is| are| was| were)(?: \S+){0,7}? ${ARTICLES}(?: \S+){0,5}? (?:all )?about\s*\??$`;

const LIST =
  /\b(list|enumerate|name (all|the|some|three|four|five)|what (are|were) (the|all|some)|which( \w+){0,2} (are|were)|what( \w+)? (areas|fields|sectors|provisions|points|reasons|obstacles|messages|effects|countries|projects|topics))\b/;

/** In order: the first that fits decides. */
const PATTERNS: [QuestionKind, RegExp][] = [
  [
    'summary',
    new RegExp(
      String.raw`\b(summari[sz]e|summary|sum up|sum it up|overview|recap|outline|digest of|in a nutshell|tl;?dr|main (points?|ideas?|arguments?|messages?|claims?|thesis|takeaways?|findings?|conclusions?)|key (points|takeaways|messages|findings|ideas|arguments)|takeaways|gist)\b|${COLLECTS}|${ABOUT_WHAT}`,
    ),
  ],
  [
    'reason',
    /\b(reasons?|causes?|explanations?|motives?) (that (are|were) )?(given|offered|named|cited|stated|put forward)? ?(for|behind|of) /,
  ],
  ['list', /^(please )?(list|enumerate)\b/],
  ['comparison', /\b(compare|comparison|contrast|differences? between|differ\b|differently|versus|\bvs\b)/],
  [
    'reason',
    /\b(why|how come|what for|for what reasons?|(what|which)( \w+){0,3} (reasons?|causes?|grounds?|motives?|explanations?)|what( \w+){0,2} (made|makes|led|caused|causes|prompted|drove|explains)|because of what|due to what)\b/,
  ],
  [
    'number',
    /\b(how (many|much|old|long|often|large|big|high|tall|deep|wide|fast|heavy)|how far (is|are|was|were|away|from|apart)|what (number|percentage|share|proportion|amount|sum|fraction|age)|(what|which)( \w+){0,3} (number|percentage|amount|value|cost|price|total|population|distance|length|size|rate|ratio)|worth)\b/,
  ],
  [
    'date',
    /^(and |but |so |or )?(since |until |by )?when\b(?![^?]*, (what|which|who|how|where)\b)|\b((what|which|in what|on what|in which|on which)( \w+)? (year|date|day|month|century|decade|time|era|period)|since when|until when|how soon|how recently)\b/,
  ],
  [
    'place',
    // "Where does the figure come from?" asks who says it.
    /\b(where(?! (do|does|did) ([\w'-]+ ){1,4}(figures?|numbers?|claims?|ideas?|phrases?|reports?|stor(y|ies)|information|estimates?|rumou?rs?|news) )|(what|which|in what|in which|to which|from which|to what)( (?!the\b|these\b|those\b|its\b|their\b|both\b)\w+){0,2} (country|countries|city|cities|place|places|region|state|town|village|area|continent|capital|location|venue|county|province|district|island))\b/,
  ],
  [
    'person',
    /\b(who|whom|whose|(what|which)( \w+){0,2} (person|man|woman|president|minister|ambassador|leader|author|expert|official|politician|analyst|actor|actress|king|queen|emperor|scientist|director|singer|name))\b/,
  ],
  ['list', LIST],
  ['yes-no', /^(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/],
];

/** Reads the kind of answer from the question's own words; questions in other languages are `open`. */
export function questionKind(question: string): QuestionKind {
  const asked = question.toLowerCase().replaceAll('’', "'").trim();
  for (const [kind, pattern] of PATTERNS) {
    if (pattern.test(asked)) return kind;
  }
  return 'open';
}
