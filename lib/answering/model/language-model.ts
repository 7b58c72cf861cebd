// Not from '@ai-sdk/openai': that reads OPENAI_BASE_URL while it is imported, and throws when it is set but empty.
import { OpenAIResponsesLanguageModel } from '@ai-sdk/openai/internal';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { defaultSettingsMiddleware, extractReasoningMiddleware, wrapLanguageModel } from 'ai';
import type { LanguageModel } from 'ai';
import { createProviderFetch } from '#lib/embedding/provider-fetch.ts';
import { UserError } from '#lib/errors.ts';

export interface LanguageModelOptions {
  /** OpenAI itself (its Responses API), or any server that speaks its chat completions. */
  provider: 'openai' | 'compatible';
  model: string;
  apiKey?: string;
  /** Without a slash at the end. Required for a compatible server. */
  baseURL?: string;
}

const OPENAI_URL = 'https://api.openai.com/v1';

/** Those of OpenAI's models that can be told to think little; its `pro` and `chat` ones refuse the request. */
const CAN_THINK_LITTLE = /^gpt-5(\.\d+)?(-(mini|nano))?(-\d{4}-\d\d-\d\d)?$/;

/** The model that a setting names. Nothing is sent before it is asked. */
export function createLanguageModel(options: LanguageModelOptions): LanguageModel {
  return options.provider === 'openai' ? openaiModel(options) : compatibleModel(options);
}

function openaiModel({ model, apiKey, baseURL = OPENAI_URL }: LanguageModelOptions): LanguageModel {
  return wrapLanguageModel({
    model: new OpenAIResponsesLanguageModel(model, {
      provider: 'openai.responses',
      baseURL,
      url: ({ path }) => `${baseURL}${path}`,
      headers: { Authorization: `Bearer ${apiKey ?? ''}` },
      fetch: createProviderFetch(),
    }),
    middleware: defaultSettingsMiddleware({
      settings: {
        providerOptions: {
          openai: {
            // OpenAI keeps every answer for thirty days otherwise.
            store: false,
            ...(CAN_THINK_LITTLE.test(model) && {
              // The facts are in the prompt: more thinking only delays the first word and eats into its length.
              reasoningEffort: 'low',
              // Comes with any effort unless refused, and is only given to verified organisations.
              reasoningSummary: null,
            }),
          },
        },
      },
    }),
  });
}

function compatibleModel({ model, apiKey, baseURL }: LanguageModelOptions): LanguageModel {
  if (baseURL === undefined) throw new UserError('A compatible server needs an address. Set OPENAI_BASE_URL.');
  return wrapLanguageModel({
    model: createOpenAICompatible({
      name: 'compatible',
      baseURL,
      fetch: createProviderFetch(),
      ...(apiKey !== undefined && { apiKey }),
      // Sends the shape of a structured reply along; the SDK would print a warning otherwise.
      supportsStructuredOutputs: true,
    })(model),
    // Many small servers send what a model thinks as part of its answer.
    middleware: extractReasoningMiddleware({ tagName: 'think' }),
  });
}
