import { analyse, type AnalysedText, type Token } from '#lib/citing/language/analysed-text.ts';
import { baseFormOf, basesOf } from '#lib/citing/language/meaning.ts';
import { isWrittenAsName } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import { fold } from '#lib/text/fold.ts';
import { parseGroups, THEMES } from '#lib/text/synonyms/groups.ts';

/** An office whose holder a question asks for: "the Iranian ambassador to Russia". */
export interface AskedOffice {
  question: AnalysedText;
  /** What the holder is called; none for "Who heads …?", where any head will do. */
  role: Token | undefined;
  /** Which minister, and of what: "foreign", "of defence". */
  fields: Token[];
  /** Whose: of "Russia's ambassador in Tehran" it is Russia. */
  owners: Token[];
  /** Where to: Tehran. */
  hosts: Token[];
  /** A former holder will do. */
  isPast: boolean;
}

/** What somebody is called who holds an office. */
export const ROLES = basesOf(
  `minister president ambassador envoy spokesman spokeswoman spokesperson chancellor premier king queen emperor prince princess duke pope bishop patriarch mayor
   governor senator secretary director head chief chairman chairwoman chairperson chair leader boss ceo executive manager editor commander general admiral captain
   coach judge prosecutor rector dean principal speaker deputy commissioner treasurer consul negotiator adviser president-elect`,
);
const ASKS_WHO_IS =
  /^(?:and |so |but )?(?:who(?:'s| is| was| are| were| became| becomes)(?: (?:made|appointed|elected|named|crowned|chosen))?|what(?:'s| is| was| are| were) the (?:full |first |last |real )?names? of|name)\s+(?:currently |now |then )?/iu;
const ASKS_WHO_LEADS =
  /^(?:and |so |but )?who (?:currently |now )?(?:heads|headed|leads|led|directs|directed|runs|ran|chairs|chaired|governs|governed)\s+/iu;
const PERSONS = new Set(
  parseGroups(THEMES['people and roles']!)
    .flatMap(({ close, loose }) => [...close, ...loose])
    .filter((name) => !name.includes(' '))
    .map((name) => baseFormOf(fold(name))),
);
const OTHER_HOLDER = /^(?:former|ex|vice|deputy|acting|late|previous|then|designated|elect)$/;
const PAST = /\b(?:was|were|became|led|headed|directed|ran|chaired|governed|former|previous|before|first|last)\b/iu;

/** The office that a question asks the holder of; undefined when it asks for something else. */
export function askedOffice(text: string): AskedOffice | undefined {
  const isLeader = ASKS_WHO_LEADS.exec(text);
  const opening = isLeader ?? ASKS_WHO_IS.exec(text);
  if (!opening) return undefined;
  const question = analyse(text);
  const phrase = phraseFrom(question, opening[0].length);
  // "the king they were ranked above" asks for somebody else.
  if (
    /^(?:above|below|with|by|from|to|for|against|than|about|over|under|after|before|of)$/.test(
      phrase.at(-1)?.folded ?? '',
    )
  )
    return undefined;
  const isPast = PAST.test(text);
  if (isLeader) {
    const owners = phrase.filter(isContent);
    return owners.length === 0 ? undefined : { question, role: undefined, fields: [], owners, hosts: [], isPast };
  }
  const edge = phrase.findIndex(({ folded }) =>
    /^(?:of|to|in|at|for|from|on|before|after|during|under|when)$/.test(folded),
  );
  const core = edge < 0 ? phrase : phrase.slice(0, edge);
  const role = core.at(-1);
  const asksName = /\bnames?\b/iu.test(opening[0]);
  if (!role || !(asksName ? isPersonNoun(role) : ROLES.has(role.base))) return undefined;
  const fields: Token[] = [];
  const owners: Token[] = [];
  const hosts: Token[] = [];
  for (const token of core.slice(0, -1).filter((one) => isContent(one) && !one.isFigure))
    (isOwner(token, question) ? owners : fields).push(token);
  let preposition = '';
  for (const token of edge < 0 ? [] : phrase.slice(edge)) {
    if (/^(?:of|to|in|at|for|from|on|before|after|during|under|when)$/.test(token.folded)) preposition = token.folded;
    else if (!isContent(token)) continue;
    else if (/^(?:of|for)$/.test(preposition)) {
      const isOfField = /^minister|secretary$/.test(role.folded) && !isOwner(token, question);
      (isOfField ? fields : owners).push(token);
    } else if (/^(?:to|in|at)$/.test(preposition)) hosts.push(token);
  }
  return {
    question,
    role,
    fields: fields.filter(
      ({ folded }) => !OTHER_HOLDER.test(folded) && !/^(?:new|current|present|next|first|last)$/.test(folded),
    ),
    owners,
    hosts,
    isPast,
  };
}

/** The words that the question says it of, up to a relative clause. */
function phraseFrom({ tokens, text }: AnalysedText, start: number): Token[] {
  const phrase: Token[] = [];
  for (const token of tokens) {
    if (token.start < start) continue;
    const before = phrase.at(-1);
    if (
      before &&
      (/^(?:who|that|which|whom|whose)$/.test(token.folded) || /[,;:(]/.test(text.slice(before.end, token.start)))
    )
      break;
    phrase.push(token);
  }
  return phrase;
}

/** A role, or what a person does: "farmer", "guard". */
function isPersonNoun({ base, folded }: Token): boolean {
  return ROLES.has(base) || PERSONS.has(base) || /(?:ist|man|woman)$/.test(folded);
}

function isContent(token: Token): boolean {
  return !token.stop;
}

/** A country, a name, or whatever has its "'s". */
export function isOwner(token: Token, text: AnalysedText): boolean {
  return NATIONS.has(token.base) || isWrittenAsName(token, text) || /['’]s?$/.test(token.text);
}
