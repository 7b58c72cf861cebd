import { sortProviderFault } from '#lib/embedding/provider-fault.ts';
import type { ProviderFaultKind } from '#lib/embedding/provider-fault.ts';
import { UserError } from '#lib/errors.ts';

export type ModelFaultKind =
  | ProviderFaultKind
  /** The three time limits: no first word, no next word, no end. */
  | 'silent'
  | 'stalled'
  | 'endless'
  /** Ends that are none: cut off by the length limit or the content filter, broken off, or without a word. */
  | 'length'
  | 'filtered'
  | 'broken-off'
  | 'empty';

const SENTENCES: Record<ModelFaultKind, string> = {
  key: 'The model provider refused the key. Check OPENAI_API_KEY.',
  forbidden: 'The model provider does not let this key use the model. Check CHAT_MODEL.',
  'unknown-model': 'The model provider does not know the model. Check CHAT_MODEL and OPENAI_BASE_URL.',
  busy: 'The model provider takes no more requests for now (too many, or no credit left). Try again later.',
  refused: 'The model provider did not accept the request. It may be too long for the model that CHAT_MODEL names.',
  failed: 'The model provider failed. Try again later.',
  unreachable: 'The model could not be reached. Check the network and OPENAI_BASE_URL.',
  timeout: 'The model did not answer in time. Try again later.',
  unreadable: 'The model provider sent something other than an answer. Check OPENAI_BASE_URL and CHAT_MODEL.',
  silent: 'The model did not begin to answer in time. Try again later.',
  stalled: 'The model stopped in the middle of its answer. Try again.',
  endless: 'The answer took too long and was stopped. Try again, or ask for less.',
  length: "The answer was cut off at the model's length limit. Try again, and ask for less.",
  filtered: "The answer was stopped by the model provider's content filter. Try again in other words.",
  'broken-off': "The model's answer broke off before it was complete. Try again.",
  empty: 'The model gave an empty answer. Try again.',
};

/** A model that gave no whole answer. The message can be shown to anyone: no key, address or provider's text in it. */
export class ModelFault extends UserError {
  readonly kind: ModelFaultKind;
  /** One line for the server's log only. */
  readonly detail: string;

  constructor(kind: ModelFaultKind, detail: string = kind) {
    super(SENTENCES[kind]);
    this.kind = kind;
    this.detail = detail;
  }
}

/**
 * Makes a sentence of anything that a model call has thrown.
 *
 * @param begun whether part of the answer had come: then a broken connection or an unreadable piece means that the rest
 *   is missing, not that the settings are wrong.
 */
export function describeFault(thrown: unknown, begun = false): ModelFault {
  if (thrown instanceof ModelFault) return thrown;
  const { kind, detail } = sortProviderFault(thrown);
  const broken = begun && (kind === 'unreachable' || kind === 'unreadable');
  return new ModelFault(broken ? 'broken-off' : kind, detail);
}
