import type { SourceKind } from '#lib/domain.ts';

const EXPERT =
  /\b(?:experts?|analysts?|scientists?|scholars?|orientalists?|publicists?|researchers?|historians?|economists?|sociologists?|professors?|academics?|specialists?|commentators?|fellow|seismologists?|geologists?|engineers?|doctors?|physicians?|biologists?|climatologists?|pollsters?|archaeologists?|epidemiologists?|meteorologists?|lawyers?|study|studies|institute|university|think tank)\b/iu;
const OFFICIAL =
  /\b(?:diplomats?|ambassadors?|envoys?|minist(?:ers?|ry|ries)|spokes(?:man|woman|person|people)|officials?|politicians?|lawmakers?|deput(?:y|ies)|senators?|governors?|presidents?|presidency|leaders?|mayors?|governments?|kremlin|white house|pentagon|authorit(?:y|ies)|commission|commissioners?|committee|council|parliament|congress|senate|court|judges?|prosecutors?|police|army|military|navy|air force|general|colonel|major|captain|admiral|commanders?|officers?|chief|chair(?:man|woman|person)?|directors?|head|secretary|chancellor|premier|king|queen|brigade|service|department|office|agency|bureau|board|company|operator|managers?|owner|coach|trainer|club|union|federation|association|airline|railway|investigators?|inspectors?|sheriff|bishop|pope|city hall|town hall|treasury|bank)\b/iu;
const MEDIA =
  /\b(?:newspapers?|papers?|magazines?|news agenc(?:y|ies)|media|broadcasters?|television|radio|tabloids?|outlets?|Reuters|AFP|CNN|BBC|TASS|IRNA|Bloomberg|Izvestia|Xinhua|Axios|Politico|Kommersant|Interfax|dpa|(?:[A-Z]\w+ )?(?:Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Courier|Ledger|Spiegel|Monde))\b/u;
const EXPERT_BODY = /\b(?:study|studies|institute|university|think tank|center for|centre for)\b/iu;
/** Several people, or one of many, without a name. */
const UNNAMED =
  /^(?:(?:some|many|several|most|other|a few|two|three|four|five|six|\d+|dozens of|a number of|local|foreign|western|eastern|senior|high-ranking|former|military|political|independent|unnamed|anonymous|diplomatic|security|government|intelligence|\p{Lu}\p{L}+(?:ese|ish|an|i)|opposition|critics|supporters)[\s,]+)*(?:observers|witness(?:es)?|sources?|residents|neighbou?rs|passengers|survivors|people|those|insiders|critics|supporters|opponents|activists|villagers|locals|fans|experts|analysts|officials|officers|diplomats|politicians|soldiers|members|colleagues|friends|relatives|historians|economists|scientists|doctors|engineers|workers|employees|lawyers|campaigners|fishermen|farmers|parents|students|teachers|monitors|rebels|militants|fighters|investors|traders|bankers|lawmakers|journalists|reporters|eyewitness(?:es)?|others|many|some)\b/iu;
const ONE_OF_MANY =
  /^(?:an?|one|another)\s+(?:\S+\s+){0,4}?(?:source|official|officer|diplomat|witness|analyst|expert|insider|resident|passenger|survivor|spokesman|spokeswoman|spokesperson|aide|adviser|neighbou?r|employee|worker|soldier|politician|lawmaker|colleague|friend|relative|critic|observer|person|man|woman|historian|engineer|doctor)\b/iu;
const ROLE =
  /^(?:the\s+)?(?:\S+\s+){0,5}?(?:observers|witnesses|sources|residents|people|insiders|critics|supporters|experts|analysts|officials|diplomats)\b/iu;

/** "rescuers", "angry fishermen" */
const PLURAL = /^(?!the\s|its\s|their\s)(?:\p{L}+\s){0,2}\p{L}+[^s\s]s$|^\p{L}+men$/iu;
const TRADES =
  /\b(?:historians?|economists?|scientists?|engineers?|doctors?|analysts?|experts?|professors?|scholars?|researchers?)\b/iu;

/**
 * What kind of source a phrase names.
 *
 * @param hasName a person's name is among its words
 */
export function sourceKindOf(phrase: string, hasName: boolean): SourceKind {
  const plain = phrase.trim();
  if (!hasName && /^an? (?:\S+ ){0,2}spokes/iu.test(plain)) return 'official';
  if (!hasName && (PLURAL.test(plain) || UNNAMED.test(plain) || ONE_OF_MANY.test(plain) || ROLE.test(plain)))
    return 'unnamed';
  if (MEDIA.test(plain) && !hasName && !OFFICIAL.test(plain.replace(MEDIA, ''))) return 'media';
  if (
    TRADES.test(plain) ||
    (hasName && EXPERT_BODY.test(plain)) ||
    (hasName && EXPERT.test(plain) && !OFFICIAL.test(plain))
  )
    return 'expert';
  if (OFFICIAL.test(plain)) return 'official';
  if (EXPERT.test(plain) || EXPERT_BODY.test(plain)) return 'expert';
  if (MEDIA.test(plain)) return 'media';
  if (hasName) return 'expert';
  // "a stagehand", "one of the dancers": anybody.
  return /^(?:an?|one|another)\s/iu.test(plain) ? 'unnamed' : 'official';
}

/** Words of offices and trades, as they stand before or behind a name. */
export function namesOffice(phrase: string): boolean {
  return OFFICIAL.test(phrase) || EXPERT.test(phrase);
}
