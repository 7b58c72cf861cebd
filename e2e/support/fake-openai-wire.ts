/** The two ways OpenAI puts an answer on the wire, as far as a client looks at it: plain JSON and events. */

export type Ending = 'stop' | 'length' | 'content-filter';

/** How one API says what every API says. Each string is the `data` of one server-sent event. */
export interface Wire {
  opening(): string[];
  piece(text: string): string[];
  closing(text: string, ending: Ending): string[];
  /** An error that the provider reports in the middle of a stream. */
  error(message: string): string[];
  whole(text: string, ending: Ending): unknown;
}

const created = 1_700_000_000;
const event = (value: unknown) => JSON.stringify(value);

/** `POST /v1/chat/completions` */
export function chatCompletions(model: string): Wire {
  const reason = { stop: 'stop', length: 'length', 'content-filter': 'content_filter' };
  const usage = { prompt_tokens: 10, completion_tokens: 20, total_tokens: 30 };
  const chunk = (delta: object, finish: string | null = null) =>
    event({
      id: 'chatcmpl-fake',
      object: 'chat.completion.chunk',
      created,
      model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  return {
    opening: () => [chunk({ role: 'assistant', content: '' })],
    piece: (text) => [chunk({ content: text })],
    closing: (_text, ending) => [chunk({}, reason[ending]), '[DONE]'],
    error: (message) => [event({ error: { message, type: 'server_error', code: 'server_error' } })],
    whole: (text, ending) => ({
      id: 'chatcmpl-fake',
      object: 'chat.completion',
      created,
      model,
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: reason[ending] }],
      usage,
    }),
  };
}

/** `POST /v1/responses` */
export function responses(model: string): Wire {
  const reason = { stop: null, length: 'max_output_tokens', 'content-filter': 'content_filter' };
  const id = 'msg_fake';
  const usage = { input_tokens: 10, output_tokens: 20, total_tokens: 30 };
  const envelope = { id: 'resp_fake', object: 'response', created_at: created, model };
  const message = (text: string) => ({
    type: 'message',
    id,
    role: 'assistant',
    status: 'completed',
    content: [{ type: 'output_text', text, annotations: [] }],
  });
  const details = (ending: Ending) => (reason[ending] === null ? null : { reason: reason[ending] });
  return {
    opening: () => [
      event({ type: 'response.created', response: envelope }),
      event({ type: 'response.in_progress', response: envelope }),
      event({
        type: 'response.output_item.added',
        output_index: 0,
        item: { type: 'message', id, role: 'assistant', status: 'in_progress', content: [] },
      }),
    ],
    piece: (text) => [
      event({ type: 'response.output_text.delta', item_id: id, output_index: 0, content_index: 0, delta: text }),
    ],
    closing: (text, ending) => [
      event({ type: 'response.output_item.done', output_index: 0, item: message(text) }),
      event({
        type: ending === 'stop' ? 'response.completed' : 'response.incomplete',
        response: { ...envelope, incomplete_details: details(ending), output: [message(text)], usage },
      }),
    ],
    error: (text) => [event({ type: 'error', sequence_number: 9, code: 'server_error', message: text, param: null })],
    whole: (text, ending) => ({
      ...envelope,
      status: ending === 'stop' ? 'completed' : 'incomplete',
      incomplete_details: details(ending),
      output: [message(text)],
      usage,
    }),
  };
}
