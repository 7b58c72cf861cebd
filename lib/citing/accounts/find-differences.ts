import type { Account, ArticleInfo, Citation, Difference, EvidenceSentence } from '#lib/domain.ts';
import type { Token } from '#lib/citing/language/analysed-text.ts';
import { mayBeVerb } from '#lib/citing/language/meaning.ts';
import { isParticiple } from '#lib/citing/language/roles.ts';
import { actorsToldIn } from './actors-told.ts';
import { type Asked, readQuestion } from './asked.ts';
import type { Claim } from './claim.ts';
import { type DateTold, datesToldIn } from './dates-told.ts';
import { figuresToldIn, type FigureTold } from './figures-told.ts';
import { isAlike, overlapOf } from './likeness.ts';
import { dayOf, mayBeOneMoment } from './moments.ts';
import { areTwoNamedThings } from './named-things.ts';
import { areTwoOccasions } from './occasions.ts';
import { isSameSource, originsOf } from './origins.ts';
import { People } from './people.ts';
import { isSamePlace, placesToldIn } from './places-told.ts';
import { isSameReason, reasonsIn } from './reasons.ts';
import { isSameActor } from './same-actors.ts';
import { areComparable, isSameFigure } from './same-figures.ts';
import { Sources } from './sources.ts';
import { type Telling, tellingsOf } from './telling.ts';
import { plansAndDeeds } from './times-told.ts';

export interface Cited {
  /** As it was asked; of a follow-up as it was made self-contained. */
  question: string;
  /** What the answer cites. */
  citations: readonly Citation[];
  articles: readonly ArticleInfo[];
  /** What the answer could have cited: the sentences before a quote tell who "she" is. */
  sentences?: readonly EvidenceSentence[];
}

const MOST = 3;
/** Two sentences speak of one thing, where the question does not make them, from this share of their words on. */
const SAME_THING = 0.6;
const LEAST_SHARED = 2;

/**
 * Where the cited articles give different reasons, dates, figures, places or doers for one thing, or one speaks before what the other tells
 * of. Accounts that say the same, in other words, rounded or in more detail, stand in one group. English only, but for figures and dates.
 */
export function findDifferences({ question, citations, articles, sentences = [] }: Cited): Difference[] {
  if (new Set(citations.map(({ articleId }) => articleId)).size < 2) return [];
  const tellings = tellingsOf(citations, { articles, sentences });
  const asked = readQuestion(question);
  const people = new People(
    sentences.length > 0 ? sentences : tellings.map(({ articleId, text }, start) => ({ articleId, text, start })),
  );
  const sources = new Sources(people);
  const all = <Told extends Claim>(tell: (telling: Telling) => Told[]) => tellings.flatMap(tell);
  const found: Difference[] = [];
  const add = <Told extends Claim>(
    matter: Difference['matter'],
    clusters: Told[][],
    isSame: (one: Told, other: Told) => boolean,
  ) => {
    for (const cluster of clusters) {
      const difference = differenceIn(matter, cluster, isSame, sources);
      if (difference) found.push(difference);
    }
  };
  const isOneThing = (one: Claim, other: Claim, kind: Asked['kind'], compared?: 'date') =>
    !areTwoOccasions(one, other, asked, compared) && (asked.kind === kind || isOneThingByWords(one, other));

  if (asked.kind === 'person')
    add(
      'actor',
      clustersOf(
        all((telling) => actorsToldIn(telling, asked, sources, people)),
        (one, other) => !areTwoOccasions(one, other, asked, 'actor'),
      ),
      isSameActor,
    );
  if (asked.kind === 'reason' || isOpen(asked))
    add(
      'reason',
      clustersOf(
        all((telling) => reasonsIn(telling, asked, sources)),
        (one, other) =>
          asked.kind === 'reason'
            ? !areTwoNamedThings(one.telling.analysed, other.telling.analysed, asked)
            : isOneThing(one, other, 'reason'),
      ),
      isSameReason,
    );
  if (asked.kind === 'number' || isOpen(asked))
    add(
      'figure',
      clustersOf(
        all((telling) => figuresToldIn(telling, asked, sources)),
        (one: FigureTold, other) => areComparable(one, other) && isOneThing(one, other, 'number'),
      ),
      isSameFigure,
    );
  add(
    'place',
    clustersOf(
      all((telling) => placesToldIn(telling, asked, sources)),
      (one, other) => !areTwoNamedThings(one.telling.analysed, other.telling.analysed, asked),
    ),
    isSamePlace,
  );
  if (asked.kind === 'date' || isOpen(asked)) {
    const dates = all((telling) => datesToldIn(telling, asked, sources));
    const done = dates.filter(({ isPlanned }) => !isPlanned);
    const told = done.length > 0 ? done : dates;
    add(
      'date',
      clustersOf(
        told,
        (one: DateTold, other) =>
          isOneThing(one, other, 'date', 'date') && (asked.kind === 'date' || areOfOneDeed(one, other)),
      ),
      isSameDateTold,
    );
  }
  if (asked.kind !== 'reason' && asked.kind !== 'person') {
    const told = plansAndDeeds(tellings, asked, sources);
    if (told) add('time', [told], (one, other) => one.isPlanned === other.isPlanned);
  }
  return found.slice(0, MOST);
}

/** Asks for no one thing. */
function isOpen({ kind }: Asked): boolean {
  return !/^(?:reason|number|date|person|place)$/u.test(kind);
}

function isSameDateTold(one: DateTold, other: DateTold): boolean {
  if (!one.moment || !other.moment) return one.moment === other.moment;
  return (one.sureness === 'denied') === (other.sureness === 'denied') && mayBeOneMoment(one.moment, other.moment);
}

/** Days of something that is done, not years in which something was so. */
function areOfOneDeed(one: DateTold, other: DateTold): boolean {
  const isDay = ({ moment, telling }: DateTold) =>
    moment !== undefined &&
    moment.to - moment.from < 40 &&
    telling.analysed.numbers.every(({ isImplied }) => isImplied);
  const isDeed = (word: Token) => mayBeVerb(word.base) && isParticiple(word);
  return (
    isDay(one) &&
    isDay(other) &&
    one.of.some((word) => isDeed(word) && other.of.some((token) => isDeed(token) && isAlike(word, token)))
  );
}

/** What is told of is the same by most of its words. */
function isOneThingByWords(one: Claim, other: Claim): boolean {
  const shared = one.of.filter((word) => other.of.some((token) => isAlike(word, token)));
  return shared.length >= LEAST_SHARED && overlapOf(one.of, other.of) >= SAME_THING;
}

/** Claims of one thing together. */
function clustersOf<Told extends Claim>(claims: Told[], isOneThing: (one: Told, other: Told) => boolean): Told[][] {
  const clusters: Told[][] = [];
  for (const claim of claims) {
    const cluster = clusters.find((others) => others.every((other) => isOneThing(claim, other)));
    if (cluster) cluster.push(claim);
    else clusters.push([claim]);
  }
  return clusters;
}

function differenceIn<Told extends Claim>(
  matter: Difference['matter'],
  cluster: Told[],
  isSame: (one: Told, other: Told) => boolean,
  sources: Sources,
): Difference | undefined {
  const groups: Told[][] = [];
  for (const claim of cluster) {
    const group = groups.find((others) => others.every((other) => isSame(claim, other)));
    if (!group) {
      groups.push([claim]);
      continue;
    }
    const known = group.findIndex((other) => isSameAccount(claim, other));
    if (known < 0) group.push(claim);
    // Who says it tells more than that the article repeats it.
    else if (group[known]!.source.kind === 'article') group[known] = claim;
  }
  const told = groups.map((group) => withSourceAround(group, sources));
  const contested = matter === 'reason' ? told : told.filter((group) => !isToldByAll(group, told));
  const standing =
    matter === 'reason'
      ? told
      : contested.filter((group) => !contested.some((other) => other !== group && tellsItself(group, other)));
  if (!standing.some((group, at) => standing.slice(at + 1).some((other) => differ(group, other)))) return undefined;
  const ranked = standing.toSorted((one, other) => rank(one) - rank(other));
  const isFoundLater = isLaterFinding(ranked);
  const isInTime = matter === 'time' || isFoundLater;
  const ordered = matter === 'time' ? standing : isFoundLater ? ranked.toReversed() : ranked;
  return {
    matter: isInTime ? 'time' : matter,
    groups: ordered.map((group) => group.map(accountOf)),
    origins: originsOf(standing.flat()),
  };
}

function isSameAccount(one: Claim, other: Claim): boolean {
  return (
    one.telling.articleId === other.telling.articleId &&
    (one.source.name === other.source.name || one.source.kind === 'article' || other.source.kind === 'article')
  );
}

/** What every article tells, in one voice, is what they agree on: "from 40%" where they differ on what it fell to. */
function isToldByAll(group: Claim[], groups: Claim[][]): boolean {
  return groups.flat().every((claim) => tells(group, claim));
}

/** Whether the article of a claim gives an account itself, and the same source for it. */
function tells(group: Claim[], { telling, source }: Claim): boolean {
  return group.some((own) => own.telling.articleId === telling.articleId && own.source.name === source.name);
}

/** An article that also gives the other account, in nobody else's words, tells it itself: "first 12, now 15". */
function tellsItself(group: Claim[], other: Claim[]): boolean {
  return (
    group.every((claim) => tells(other, claim)) &&
    other.some((its) => group.every((claim) => claim.telling.articleId !== its.telling.articleId))
  );
}

/** Accounts of two articles that do not both give both of them, or of two named sources. */
function differ(group: Claim[], other: Claim[]): boolean {
  return group.some((one) =>
    other.some(
      (its) =>
        (one.telling.articleId !== its.telling.articleId && !(tells(other, one) && tells(group, its))) ||
        (one.source.name !== undefined && its.source.name !== undefined && !isSameSource(one.source, its.source)),
    ),
  );
}

/** A sentence that names nobody repeats whom its paragraph quotes, where another article has the same from that person. */
function withSourceAround<Told extends Claim>(group: Told[], sources: Sources): Told[] {
  return group.map((claim) => {
    if (claim.source.kind !== 'article') return claim;
    const around = sources.around(claim.telling);
    const isRepeated =
      around?.person &&
      group.some((other) => other !== claim && other.source.person && isSameSource(other.source, around));
    return isRepeated ? { ...claim, source: around } : claim;
  });
}

/** Accounts of more articles first, then as the answer cites them; that nothing is known comes last. */
function rank(group: Claim[]): number {
  const articles = new Set(group.map(({ telling }) => telling.articleId)).size;
  const isUnknown = group.every(({ sureness }) => sureness === 'unknown');
  return (isUnknown ? 1e6 : 0) - articles * 1e3 + Math.min(...group.map(({ telling }) => telling.n));
}

/** First it was not known, then it was found out. */
function isLaterFinding(groups: Claim[][]): boolean {
  const [known, unknown] = groups;
  if (groups.length !== 2 || !unknown!.every(({ sureness }) => sureness === 'unknown')) return false;
  const days = (group: Claim[]) => group.map(({ telling }) => dayOf(telling.article?.published));
  const [later, earlier] = [days(known!), days(unknown!)];
  return earlier.every((day) => day !== undefined && later.every((other) => other !== undefined && other > day));
}

function accountOf({ telling, says, source, sureness }: Claim): Account {
  const { kind, name } = source;
  return {
    n: telling.n,
    articleId: telling.articleId,
    says,
    source: { kind, ...(name !== undefined && { name }) },
    sureness,
  };
}
