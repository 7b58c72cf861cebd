import type { Token } from '#lib/citing/language/analysed-text.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

const FEWEST_REPEATED = 5;
const COMPARATIVE = /^(?:more|less|fewer|most|least|higher|lower|larger|smaller|bigger)$/;
const LABEL =
  /^(?:ruling|governing|opposition|governments?|north|south|east|west|northern|southern|eastern|western|men|women|man|woman|boys?|girls?|former|new|old|first|last)$/;
const STANDS_FOR =
  /^(?:third|second|first|fourth|others?|latter|former|it|they|he|she|one|ones|rest|both|two|three|each|neither|none)$/;
/** Say that it was otherwise in one place than elsewhere. */
const EXCEPT = /^(?:outside|except|excluding|elsewhere|apart|besides|unlike|beyond)$/;

/**
 * A sentence that tells one thing of one and the contrary of another ("prices fell in London but rose in York"; "most backed the plan,
 * Hungary voted against it") bears out neither of the other.
 */
export function checkTurnedClauses({ statement, source, same, opposite }: Alignment): Finding[] {
  if (statement.tokens.some(({ folded }) => EXCEPT.test(folded))) return [];
  for (const token of statement.tokens) {
    const [other, ...others] = same[token.index]!;
    const [rival, ...rivals] = opposite[token.index]!;
    if (!other || !rival || others.length + rivals.length > 0 || other.segment === rival.segment) continue;
    // Which party it is, not what is told of it
    if (LABEL.test(token.folded) || LABEL.test(rival.folded)) continue;
    if (token.stop || COMPARATIVE.test(token.folded) || COMPARATIVE.test(rival.folded)) continue;
    // "the third was acquitted": one of those named before
    if (
      source.tokens.some(
        ({ segment, folded, index }) => segment === other.segment && index < other.index && STANDS_FOR.test(folded),
      )
    )
      continue;
    const isIn = (one: Token, verb: Token) => same[one.index]!.some(({ segment }) => segment === verb.segment);
    const isOnlyAtRival = (one: Token) => isIn(one, rival) && !isIn(one, other);
    const around = statement.tokens.filter(
      (one) =>
        one.segment === token.segment && one !== token && !one.stop && !one.isFigure && same[one.index]!.length > 0,
    );
    const behind = around.filter(({ index }) => index > token.index);
    const subjects = around.filter(({ index, isCapital }) => index < token.index && isCapital);
    const told = [behind, subjects].find((ones) => ones.some(isOnlyAtRival) && !ones.some((one) => isIn(one, other)));
    if (!told) continue;
    const own = told.find(isOnlyAtRival)!;
    const theirs = same[own.index]!.find(({ segment }) => segment === rival.segment)!;
    return [
      contradiction(
        `The footnote's sentence says “${between(source.text, theirs, rival)}”, the answer says “${between(statement.text, own, token)}”.`,
      ),
    ];
  }
  return [];
}

/** "Sold fewer in China but more in America" for the reverse: two names change places, what is told of them does not. */
export function checkCrossedNames({ statement, source, same, akin }: Alignment): Finding[] {
  const home = (token: Token, others: Token[]) => {
    const segments = new Set(others.map(({ segment }) => segment));
    return segments.size === 1 ? { token, at: [...segments][0]! } : undefined;
  };
  const content = statement.tokens.filter(({ stop, isFigure }) => !stop && !isFigure);
  const isNameLike = ({ isCapital, startsSentence }: Token) => isCapital && !startsSentence;
  const names = content
    .filter(isNameLike)
    .flatMap((token) => home(token, [...same[token.index]!, ...akin[token.index]!]) ?? []);
  const anchors = content.filter((token) => !token.isCapital).flatMap((token) => home(token, same[token.index]!) ?? []);
  const anchorsOf = (segment: number) => anchors.filter(({ token }) => token.segment === segment);
  for (const one of names) {
    for (const two of names) {
      if (one.token.segment >= two.token.segment || one.at === two.at) continue;
      const [first, second] = [anchorsOf(one.token.segment), anchorsOf(two.token.segment)];
      const isCrossed =
        first.some(({ at }) => at === two.at) &&
        second.some(({ at }) => at === one.at) &&
        !first.some(({ at }) => at === one.at) &&
        !second.some(({ at }) => at === two.at);
      if (!isCrossed) continue;
      const own = first.find(({ at }) => at === two.at)!.token;
      const theirs = same[own.index]![0]!;
      const name = [...same[two.token.index]!, ...akin[two.token.index]!][0]!;
      return [
        contradiction(
          `The footnote's sentence says “${between(source.text, theirs, name)}”, the answer says “${between(statement.text, own, one.token)}”.`,
        ),
      ];
    }
  }
  return exchanged({ statement, source, same });
}

/** In two clauses that repeat the sentence's words, some have changed places: "a third goes to roads, the rest to schools". */
function exchanged({ statement, source, same }: Pick<Alignment, 'statement' | 'source' | 'same'>): Finding[] {
  const content = statement.tokens.filter(({ stop, folded }) => !stop || folded === 'rest');
  const told = content.filter(({ index }) => same[index]!.length === 1);
  const segments = [...new Set(content.map(({ segment }) => segment))];
  if (told.length < content.length || segments.length !== 2 || content.length < FEWEST_REPEATED) return [];
  // "All the whales that beached died": a clause inside another, wherever the sentence has it.
  if (statement.tokens.some(({ folded }) => /^(?:that|which|who|where|whose)$/.test(folded))) return [];
  const [first, second] = segments.map((segment) => told.filter((token) => token.segment === segment)) as [
    Token[],
    Token[],
  ];
  const at = ({ index }: Token) => same[index]![0]!.segment;
  const homes = [...new Set(told.map(at))];
  if (homes.length !== 2) return [];
  const [one, two] = homes as [number, number];
  const isMixed = [first, second].every(
    (tokens) => tokens.some((token) => at(token) === one) && tokens.some((token) => at(token) === two),
  );
  if (!isMixed) return [];
  return [
    contradiction(
      `The footnote's sentence says “${source.text.trim()}”: the answer exchanges what it says of “${first[0]!.text}” and of “${second[0]!.text}”.`,
    ),
  ];
}

function between(text: string, one: Token, two: Token): string {
  return text.slice(Math.min(one.start, two.start), Math.max(one.end, two.end));
}
