import { isWrittenAsName, TITLES } from '#lib/citing/language/names.ts';
import { NATIONS } from '#lib/citing/language/nations.ts';
import type { ActorTold } from './actors-told.ts';
import { isAlike, shareOf } from './likeness.ts';

/** Whether two sentences can mean one doer: by name, or by an office that the other is called by. */
export function isSameActor(one: ActorTold, other: ActorTold): boolean {
  if (one.sureness === 'unknown' || other.sureness === 'unknown') return one.sureness === other.sureness;
  if ((one.sureness === 'denied') !== (other.sureness === 'denied')) return false;
  const names = ({ named, telling }: ActorTold) =>
    named.filter(
      (token) =>
        (isWrittenAsName(token, telling.analysed) || (token.isCapital && !TITLES.has(token.folded))) &&
        !NATIONS.has(token.base),
    );
  const [ours, theirs] = [names(one), names(other)];
  const isNamed = ours.length > 0 && theirs.length > 0;
  if (isNamed && ours.some((word) => theirs.some((name) => isAlike(word, name)))) return true;
  if (isNamed) return false;
  if (ours.length > 0 || theirs.length > 0) {
    // A name beside an office: two, unless the article calls the one by the other, or says nothing of what they are.
    const bare = ours.length > 0 ? one : other;
    return shareOf(one.offices, other.offices) > 0 || bare.offices.length === 0;
  }
  return (
    Math.max(shareOf(one.named, other.named), shareOf(other.named, one.named)) >= 0.5 && !areOfTwoNations(one, other)
  );
}

function areOfTwoNations(one: ActorTold, other: ActorTold): boolean {
  const nations = ({ named }: ActorTold) => named.filter(({ base }) => NATIONS.has(base));
  const [a, b] = [nations(one), nations(other)];
  return a.length > 0 && b.length > 0 && shareOf(a, b) === 0;
}
