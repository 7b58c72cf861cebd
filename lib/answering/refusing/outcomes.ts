import { basesOf } from '#lib/citing/language/meaning.ts';
import { areOpposite, sidesAt } from '#lib/citing/language/opposites.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';

// Things that may come of one plan, and directions one may take: if one of a line is told, the others are not.
const LINES = `
cancel cancellation scrap abandon | postpone postponement delay defer put
rejoin return readmit | withdraw withdrew withdrawal leave quit pull
closer nearer toward towards | away apart further
resign resignation quit retire | die death passing killed
defeat loss lose lost | win won victory victorious election elected
expel expulsion exclude ban | admit join grant accept
cheer applaud welcome | boo booed jeer protest
convict conviction sentence | acquit acquittal
`;

const OUTCOMES = LINES.split('\n')
  .filter(Boolean)
  .map((line) => line.split('|').map((side) => basesOf(side)));

/** The words of a text that mean another outcome than a word does: its opposites, and what else could have come of it. */
export function otherOutcomes(word: Token, inText: readonly Token[], tokens: readonly Token[]): Token[] {
  const own = sidesAt(
    inText.map(({ base }) => base),
    word.index,
  );
  const bases = tokens.map(({ base }) => base);
  const fates = otherFates(word, tokens);
  return tokens.filter(
    (token) =>
      fates.includes(token) ||
      (own.length > 0 && sidesAt(bases, token.index).some((side) => own.some((mine) => areOpposite(mine, side)))),
  );
}

/** Only what else could have come of it: "postponed" for "cancelled". */
export function otherFates(word: Token, tokens: readonly Token[]): Token[] {
  const lines = OUTCOMES.filter((sides) => sides.some((side) => side.has(word.base)));
  return tokens.filter(({ base }) =>
    lines.some(
      (sides) => sides.some((side) => side.has(base)) && !sides.some((side) => side.has(base) && side.has(word.base)),
    ),
  );
}
