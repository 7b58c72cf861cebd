import { contextsIn, type Context } from '#lib/citing/language/contexts.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { excerpt } from '#lib/citing/language/excerpt.ts';
import type { Alignment } from './alignment.ts';
import { contradiction, type Finding } from './finding.ts';

/**
 * Two things that have changed places: what the statement tells of one the sentence tells of the other, and the other way round, and
 * of neither does it tell what the statement tells of it.
 */
export function checkExchange(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const told = contextsIn(statement);
  const theirs = contextsIn(source);
  const matches = statement.tokens.map(({ index }) =>
    alignment.same[index]!.length > 0 ? alignment.same[index]! : alignment.akin[index]!,
  );
  /** Whether something is told of a word that the source tells of one of these, and that neither text tells of the other word too. */
  const isTold = (token: Token, places: Token[], other?: Token, others: Token[] = []) =>
    places.some((place) =>
      told[token.index]!.some(
        (context) =>
          (other === undefined || (context.to !== other && !has(told[other.index]!, context))) &&
          theirs[place.index]!.some(
            (their) => agree(context, their, matches) && !others.some(({ index }) => has(theirs[index]!, their)),
          ),
      ),
    );
  const things = statement.tokens.filter(
    (token) =>
      (!token.stop || token.isFigure) && alignment.same[token.index]!.length > 0 && told[token.index]!.length > 0,
  );
  const isLost = new Map(things.map((token) => [token, !isTold(token, matches[token.index]!)]));
  const lost = things.filter((token) => isLost.get(token));
  for (const [at, one] of lost.entries()) {
    for (const two of lost.slice(at + 1)) {
      if (one.isFigure !== two.isFigure || one.base === two.base || one.isHyphened || two.isHyphened) continue;
      const [ones, twos] = [alignment.same[one.index]!, alignment.same[two.index]!];
      if (ones.some((token) => twos.includes(token))) continue;
      if (!isTold(one, twos, two, ones) || !isTold(two, ones, one, twos)) continue;
      const said = excerpt(
        source,
        [ones[0]!, twos[0]!].toSorted((a, b) => a.index - b.index),
      );
      return [
        contradiction(`The footnote's sentence says “${said}”, the answer says “${excerpt(statement, [one, two])}”.`),
      ];
    }
  }
  return [];
}

function has(contexts: Context[], { relation, to }: Context): boolean {
  return contexts.some((context) => context.relation === relation && context.to === to);
}

function agree(mine: Context, theirs: Context, matches: Token[][]): boolean {
  if (mine.relation !== theirs.relation) return false;
  if (mine.to === undefined || theirs.to === undefined) return mine.to === theirs.to;
  return matches[mine.to.index]!.includes(theirs.to);
}
