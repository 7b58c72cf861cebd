import type { Evidence, Query } from '#lib/domain.ts';
import { type QuestionKind, questionKind } from '#lib/text/question-kind.ts';
import { isAboutOrders, isAddressedToAnswerer } from '../addressed.ts';
import type { Answerer } from '../answerer.ts';
import { inAskedForm } from '../asked/asked-form.ts';
import { ownWords } from '../own-words.ts';
import { attachedFirst, boldWhereSure, standingFirst } from './attachment.ts';
import { completeSentences } from './complete.ts';
import { compose } from './compose.ts';
import { furtherSentences } from './further.ts';
import { type ScoredSentence, scoreSentences } from './score.ts';
import { survey } from './survey.ts';
import { bestSentences, defaultLimits, selectSentences } from './select.ts';

/** What completes a sentence may take the answer over its length by this factor. */
const COMPLETED = 1.25;

export interface EmbeddedOptions {
  /** At most so many sentences are quoted. */
  sentences?: number;
}

/** Answers by quoting: it selects sentences and sets them in order, and never writes a fact of its own. */
export function createEmbeddedAnswerer(options: EmbeddedOptions = {}): Answerer {
  return async function* answer({ query, evidence: found, scored: known, signal, language }) {
    const evidence = isAboutOrders(query.text) ? found : withoutOrders(found);
    const words = ownWords(language);
    const kind = questionKind(query.text);
    const scored = evidence === found && known ? known : scoreSentences(query, kind, evidence);
    const surveyed = survey(query, kind, evidence, scored, options.sentences, words);
    if (surveyed) {
      yield* untilAborted(surveyed, signal);
      return;
    }
    const chosen =
      options.sentences === undefined
        ? chooseSentences(query, kind, evidence, scored)
        : bestSentences(scored, options.sentences);
    yield* untilAborted(compose(boldWhereSure(query, kind, chosen), kind, words), signal);
  };
}

function chooseSentences(
  query: Query,
  kind: QuestionKind,
  evidence: Evidence,
  scored: readonly ScoredSentence[],
): ScoredSentence[] {
  const limits = defaultLimits(kind);
  const selected = selectSentences(inAskedForm(query, kind, scored), kind, limits);
  const best = standingFirst(attachedFirst(query, kind, selected));
  const further = furtherSentences(query, evidence, best);
  return completeSentences([...best, ...further], scored, kind, limits.words * COMPLETED);
}

/** The evidence itself where nothing in it gives orders. */
function withoutOrders(evidence: Evidence): Evidence {
  const sentences = evidence.sentences.filter(({ text }) => !isAddressedToAnswerer(text));
  return sentences.length === evidence.sentences.length ? evidence : { ...evidence, sentences };
}

function* untilAborted(pieces: Iterable<string>, signal: AbortSignal | undefined): Generator<string> {
  for (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
}
