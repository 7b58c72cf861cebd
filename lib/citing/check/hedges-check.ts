import type { AnalysedText, Token } from '#lib/citing/language/analysed-text.ts';
import { matchesOf, reverseMatchesOf, type Alignment } from './alignment.ts';
import { contentOf } from './coverage-check.ts';
import { contradiction, detail, type Finding } from './finding.ts';
import { hedgesIn, type Hedge } from '#lib/citing/language/hedges.ts';
import { basesOf, mayBeVerb } from '#lib/citing/language/meaning.ts';
import { negationsIn } from '#lib/citing/language/negation.ts';
import { promisedIn } from './promises.ts';
import { isParticiple, isPassive, isPreposition, isUnchanged } from '#lib/citing/language/roles.ts';
import { isVerbLike } from '#lib/citing/language/verbs.ts';
import { isSpeechWord, speakersIn } from '#lib/citing/language/speakers.ts';

const HEAD = 3;
/** In words. */
const NEAR = 7;
/** So much of what a statement says must be claimed, for all of it to be. */
const MOST = 0.6;
const SAID =
  /\b(?:forecast|estimate|prediction|expectation|projection|outlook|view|opinion)s?\b|\b(?:said|reported|alleged|thought|believed|claimed|expected|rumou?red|considered|assumed|understood|supposed) to\b|\b(?:in (?:his|her|their|its) (?:view|opinion)|it is said|is said)\b|\bwarn(?:s|ed|ing)? (?:of|about|against)\b|\b(?:accused|suspected)\b(?: \S+){0,4} of\b|\bcharged\b(?: \S+){0,4} with\b/i;

/** Ways to say that something is not settled, or only so and so likely. */
const OPEN =
  /^(?:if|whether|unclear|unknown|uncertain|disagree|divided|debate[ds]?|dispute[sd]?|questions?|chances?|probabilit\w+|likelihood|risks?|odds|possib\w+|potential\w*|know|known|threaten\w*|danger)$/;
/** "May" for what is allowed. */
const ALLOWED =
  /\b(?:can|cannot|allowed|permitted|permission|right to|able to|entitled|needs?|needed|free to|possible)\b/i;
/** Say that somebody thinks so rather than knows. */
const SOFT = basesOf(
  'predict forecast believe think suggest estimate suspect fear speculate reckon expect hope guess assume consider',
);
/** What others tell: to name who tells it is enough. */
const HEARSAY =
  /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly|alleg\w+|said|reported|claimed|rumou?r\w*|unconfirmed|whether|estimat\w+)$/;

/** Ways to say that something is asked for rather than done. */
const SOUGHT =
  /\b(?:want|wish|ask|call|demand|request|seek|sought|propos|recommend|appl(?:y|i)|urg|push|press|campaign|lobb|hop(?:e|ing)|insist|plea|bid\b|aim|target|advocat|favou?r|suggest|should|would|needs? to|must|in favou?r)/i;

const CONDITIONAL =
  /\b(?:if|only|unless|once|provided|should|when|until|in case|in the event|as long as|without|otherwise|condition)\b/i;

/** What the quotes call possible, claimed or planned may not be stated as a fact, nor the past as something to come. */
export function checkHedges(alignment: Alignment): Finding[] {
  const { statement, source } = alignment;
  const own = hedgesIn(statement);
  const theirs = hedgesIn(source);
  const isOpen = statement.tokens.some((token) => OPEN.test(token.folded) && alignment.same[token.index]!.length === 0);
  const isDoubted =
    isOpen || own.some(({ kind, word }) => kind === 'doubt' || SOFT.has(word.base)) || SAID.test(statement.text);
  const isHedged = isDoubted || own.some(({ kind }) => kind === 'claim') || /\baccording to\b/i.test(statement.text);
  const isAttributed =
    isHedged ||
    speakersIn(statement).length > 0 ||
    namesSpeaker(alignment) ||
    // "28 think that …"
    statement.tokens.some((token) => SOFT.has(token.base) && mayBeVerb(token.base));
  const isUndecided = negationsIn(statement).length > 0 || /deci(?:d|s)|\bover\b|\bon\b/i.test(statement.text);
  const isConditional =
    CONDITIONAL.test(statement.text) || (/\bwould\b/i.test(statement.text) && speakersIn(statement).length === 0);
  const isPlanned = isHedged || own.length > 0;
  for (const hedge of theirs) {
    if (reverseMatchesOf(alignment, hedge.word).length > 0) continue;
    if (hedge.word.folded === 'whether' && isUndecided) continue;
    const isPermission = !/^(?:soon|well|be|have|also|yet|already)$/.test(
      source.tokens[hedge.word.index + 1]?.folded ?? '',
    );
    if (isPermission && /^(?:may|might|could)$/.test(hedge.word.folded) && ALLOWED.test(statement.text)) continue;
    if (isToldAside(hedge, alignment)) continue;
    // "an unknown quantity" leaves open how much, not whether.
    if (
      /^(?:unknown|uncertain|unclear)$/.test(hedge.word.folded) &&
      /^(?:a|an|the)$/.test(source.tokens[hedge.word.index - 1]?.folded ?? '')
    )
      continue;
    const isExcused = HEARSAY.test(hedge.word.folded) ? isAttributed : isDoubted;
    if (hedge.kind === 'doubt' && !isExcused && speaksOf(hedge, alignment) && !isHedgedByPlan(hedge, own))
      return [stated(hedge)];
    if (hedge.kind === 'condition' && !isHedged && !isConditional && speaksOf(hedge, alignment))
      return [conditional(hedge)];
    if (hedge.kind === 'claim' && !isAttributed && speaksOf(hedge, alignment)) return [claimed(hedge)];
    if (
      hedge.kind === 'wish' &&
      !SOUGHT.test(statement.text) &&
      !isPlanned &&
      !isAttributed &&
      speaksOf(hedge, alignment)
    )
      return [stated(hedge)];
    const done = (hedge.kind === 'plan' || hedge.kind === 'wish') && !isHedged ? doneIn(hedge, alignment) : undefined;
    const already = hedge.kind === 'plan' && !isHedged ? alreadyIn(hedge, alignment) : undefined;
    if (already)
      return [
        contradiction(
          `The footnote's sentence says that it is still to come (“${writtenPlan(hedge.word, source)}”), the answer says “${already}”.`,
        ),
      ];
    if (done && !own.some(({ word, scope }) => word === done || scope.includes(done)))
      return [
        contradiction(
          `The footnote's sentence says that it is still to come (“${writtenPlan(hedge.word, source)}”), the answer tells it as done (“${done.text}”).`,
        ),
      ];
  }
  const promised = isPlanned ? undefined : promisedIn(alignment);
  if (promised) return [promised];
  const enacted = isPlanned ? undefined : enactedIn(alignment);
  if (enacted) return [enacted];
  {
    for (const hedge of own) {
      if (hedge.kind !== 'plan' || hedge.word.folded === 'would') continue;
      const told = hedge.scope
        .slice(0, 1)
        .flatMap((token) => matchesOf(alignment, token))
        .find((token) => isDone(token, source) && !isSpeechWord(token));
      // "is to take over" for "has agreed to hand over"
      if (
        theirs.some(
          ({ word }) => word === told || (told && word.folded === hedge.word.folded && word.sentence === told.sentence),
        )
      )
        continue;
      const isToCome = told && theirs.some(({ kind, scope }) => kind !== 'claim' && scope.includes(told));
      if (told && !isToCome && !isPassivePresent(told, alignment))
        return [
          contradiction(
            `The footnote's sentence tells it as done (“${told.text}”), the answer as still to come (“${hedge.word.text}”).`,
          ),
        ];
    }
  }
  return [];
}

/** The statement says most of what the hedge speaks of, or all of it comes from there. */
function speaksOf({ kind, scope, isOfAct }: Hedge, alignment: Alignment): boolean {
  if (kind === 'claim' || kind === 'condition') {
    const content = contentOf(alignment);
    const from = content.filter(
      (token) =>
        alignment.opposite[token.index]!.length > 0 ||
        matchesOf(alignment, token).some((match) => scope.includes(match)),
    );
    // What happened is told elsewhere, where nobody claims it.
    const { statement } = alignment;
    const happened = statement.tokens
      .filter((token) => !token.stop && isVerbLike(token, statement))
      .map((token) => matchesOf(alignment, token))
      .filter((matches) => matches.length > 0);
    const isToldElsewhere =
      happened.length > 1 && happened.every((matches) => matches.every((match) => !scope.includes(match)));
    return from.length > 1 && from.length >= content.length * MOST && !isToldElsewhere;
  }
  // "might abdicate, El País reported": who tells it is not told
  const head = scope.filter(({ segment }) => segment === scope[0]!.segment).slice(0, HEAD);
  const said = head.filter(
    (token) => reverseMatchesOf(alignment, token).length > 0 || alignment.reverse.opposite[token.index]!.length > 0,
  );
  if (kind === 'wish' && isOfAct) return said.includes(head[0]!);
  return said.length * 2 >= head.length && (said.includes(head[0]!) || said.includes(head[1]!));
}

/** "Has set no date for a return" for "is considering returning, but has set no date": only named beside what another clause tells. */
function isToldAside({ kind, word, scope }: Hedge, { statement, source, same, reverse }: Alignment): boolean {
  const { tokens } = statement;
  const named = scope.slice(0, 1).flatMap(({ index }) => [...reverse.same[index]!, ...reverse.akin[index]!]);
  // "To set an example, he …" for "wanted to set an example"
  if (kind === 'wish' && named.length > 0 && named.every(({ index }) => tokens[index - 1]?.folded === 'to'))
    return true;
  const isAside = ({ index }: Token) =>
    tokens.slice(Math.max(0, index - 2), index).some(({ folded }) => /^(?:for|of|on|about|to)$/.test(folded)) &&
    tokens[index - 1]?.folded !== 'to';
  if (named.length === 0 || !named.every(isAside)) return false;
  const clause = source.tokens[word.index]!.clause;
  return tokens.some(
    (token) =>
      !token.stop &&
      !token.isCapital &&
      isParticiple(token) &&
      same[token.index]!.length > 0 &&
      same[token.index]!.every((match) => match.clause !== clause && !scope.includes(match)),
  );
}

/** "Glukhov sees a danger" for "According to Glukhov, there is a danger". */
function namesSpeaker({ source, reverse }: Alignment): boolean {
  return speakersIn(source).some(({ named }) =>
    named.some((token) => /^\p{Lu}/u.test(token.text) && reverse.same[token.index]!.length > 0),
  );
}

/** "is considering" may become "plans to". */
function isHedgedByPlan(hedge: Hedge, own: Hedge[]): boolean {
  return (
    own.some(({ kind, word }) => kind === 'plan' && !/^(?:will|shall)$/.test(word.folded)) &&
    !/^(?:may|might|could|likely|possibly|perhaps|ruled|rule)$/.test(hedge.word.folded)
  );
}

/** The first word of what is planned, where the statement tells it in the past. */
function doneIn(hedge: Hedge, alignment: Alignment): Token | undefined {
  if (hedge.kind === 'plan' && !hedge.isNoun && !leadsTo(hedge, alignment.source)) return undefined;
  return hedge.scope
    .slice(0, hedge.isNoun || hedge.kind === 'wish' ? HEAD : 1)
    .flatMap((token) => reverseMatchesOf(alignment, token))
    .find((token) => isDone(token, alignment.statement) && !isSpeechWord(token));
}

const ENACTING = basesOf(
  'pass adopt approve introduce impose enact complete finish build open sign launch ratify conclude',
);

/** "A tax that parliament had passed" for "a planned tax". */
function enactedIn(alignment: Alignment): Finding | undefined {
  const { statement, source } = alignment;
  for (const word of source.tokens.filter(({ folded }) => /^(?:planned|proposed|draft)$/.test(folded))) {
    const planned = source.tokens[word.index + 1];
    if (!planned || planned.stop || reverseMatchesOf(alignment, word).length > 0) continue;
    const named = reverseMatchesOf(alignment, planned);
    const enacted = statement.tokens.find(
      (token) =>
        ENACTING.has(token.base) &&
        isDone(token, statement) &&
        matchesOf(alignment, token).length === 0 &&
        named.some(({ sentence, index }) => sentence === token.sentence && Math.abs(index - token.index) <= NEAR),
    );
    if (enacted)
      return contradiction(
        `The footnote's sentence says that it is still to come (“${word.text}”), the answer tells it as done (“${enacted.text}”).`,
      );
  }
  return undefined;
}

/** "already reaches" for "will not reach … until". */
function alreadyIn({ scope }: Hedge, alignment: Alignment): string | undefined {
  const { statement, source } = alignment;
  const already = statement.tokens.find(({ folded }) => folded === 'already');
  if (!already || source.tokens.some(({ folded }) => folded === 'already')) return undefined;
  const near = statement.tokens.slice(Math.max(0, already.index - 2), already.index + 3);
  const told = scope
    .slice(0, 1)
    .flatMap((token) => reverseMatchesOf(alignment, token))
    .find((token) => near.includes(token));
  return told && statement.text.slice(Math.min(already.start, told.start), Math.max(already.end, told.end));
}

/** "would be at the lower end" tells nothing that "lowered" could be. */
function leadsTo({ word, scope }: Hedge, { tokens }: AnalysedText): boolean {
  if (tokens[scope[0]!.index - 1]?.folded === 'to') return true;
  const between = tokens.slice(word.index + 1, scope[0]!.index);
  return !between.some(
    (token) => token.folded !== 'to' && (isPreposition(token) || /^(?:the|a|an|its|his|her|their)$/.test(token.folded)),
  );
}

function isDone(token: Token, { tokens }: AnalysedText): boolean {
  const { folded, term, base, index } = token;
  if (folded.endsWith('ed') || (term !== base && !/(?:s|ing|[iy][sz]e)$/.test(folded))) return true;
  if (!isUnchanged(token)) return false;
  // "the airline cut jobs", not "to cut jobs", "would cut", "job cut"
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isFinite =
    before !== undefined &&
    !/^(?:to|will|would|may|might|could|can|should|must|shall|not|did|does|do|a|an|the)$/.test(before.folded);
  return isFinite && next !== undefined && (next.isFigure || next.stop);
}

function isPassivePresent(token: Token, { source }: Alignment): boolean {
  return isPassive(source, token) && /\b(?:is|are|be|being)\s+(?:\S+\s+)?$/.test(source.text.slice(0, token.start));
}

/** "are to" rather than "to". */
function writtenPlan(word: Token, { text, tokens }: AnalysedText): string {
  const from = word.folded === 'to' ? tokens[word.index - 1]! : word;
  return text.slice(from.start, word.end);
}

function stated({ word }: Hedge): Finding {
  return contradiction(`The footnote's sentence says “${word.text}”, the answer states it as a fact.`);
}

function conditional({ word }: Hedge): Finding {
  return contradiction(`The footnote's sentence says so under a condition (“${word.text} …”), the answer without it.`);
}

function claimed({ word }: Hedge): Finding {
  const said = word.folded === 'according' ? 'according to' : word.text;
  return detail(`The footnote's sentence tells it as somebody's claim (“${said}”), the answer as a fact.`);
}
