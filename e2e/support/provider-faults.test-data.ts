/** Every way in which a provider can go wrong that HTTP and server-sent events allow, each written out byte for byte. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { ProviderFault } from './faulty-provider.ts';

/** What every fault tries to have repeated: the key it was asked with, a path, and words of its own. */
export const PROVIDER_PATH = '/srv/models/secret-weights';
export const PROVIDER_WORDS = 'WORDS-OF-THE-PROVIDER';

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

function chunk(delta: object, finish: string | null = null, more: object = {}): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  return data({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices, ...more });
}

const say = (content: string): string => chunk({ content });
const end = (reason: string | null = 'stop'): string => chunk({}, reason);
const DONE = 'data: [DONE]\n\n';

/** Said before a fault, and after one that mends itself. */
const WORDS = 'The treaty has 47 articles [^1].';
/** The marker becomes a footnote of the answer, or is dropped where sentence 1 is none. */
const SAID = /^The treaty has 47 articles( \[\^1\])?\.$/;
const BEGUN = /^The treaty has 47 articles( \[\^1\])?\./;

function stream(response: ServerResponse, headers: Record<string, string> = {}): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
  response.flushHeaders();
  return response;
}

/** A stream of these pieces that ends properly, as far as HTTP goes. */
function sends(...pieces: (string | Buffer)[]) {
  return async (response: ServerResponse): Promise<void> => {
    stream(response);
    for (const piece of pieces) {
      response.write(piece);
      // A piece for itself on the wire.
      await wait(5);
    }
    response.end();
  };
}

/** An error status; every provider's text repeats something that is none of the reader's business. */
function refuses(status: number, headers: Record<string, string> = { 'retry-after-ms': '1' }) {
  return (response: ServerResponse, request: IncomingMessage): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    const message = `${PROVIDER_WORDS}: ${request.headers.authorization} at ${PROVIDER_PATH} is wrong.`;
    response.end(JSON.stringify({ error: { message, type: 'fake', param: null, code: null } }));
  };
}

async function endlessly(response: ServerResponse, piece: string | Buffer): Promise<void> {
  while (!response.destroyed) {
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    else await wait(0);
  }
}

const KEY_REFUSED = /^The model provider refused the key\. Check OPENAI_API_KEY\./;
const NOT_ALLOWED = /^The model provider does not let this key use the model\. Check CHAT_MODEL\./;
const UNKNOWN_MODEL = /^The model provider does not know the model\. Check CHAT_MODEL and OPENAI_BASE_URL\./;
const BUSY = /^The model provider takes no more requests for now \(too many, or no credit left\)\. Try again later\./;
const REFUSED = /^The model provider did not accept the request\./;
const FAILED = /^The model provider failed\. Try again later\./;
const UNREACHABLE = /^The model could not be reached\. Check the network and OPENAI_BASE_URL\./;
const LATE = /^The model did not answer in time\. Try again later\./;
const UNREADABLE = /^The model provider sent something other than an answer\. Check OPENAI_BASE_URL and CHAT_MODEL\./;
const SILENT = /^The model did not begin to answer in time\. Try again later\./;
const STALLED = /^The model stopped in the middle of its answer\. Try again\./;
const ENDLESS = /^The answer took too long and was stopped\. Try again, or ask for less\./;
const TOO_LONG = /^The answer was cut off at the model's length limit\. Try again, and ask for less\./;
const FILTERED = /^The answer was stopped by the model provider's content filter\. Try again in other words\./;
const BROKEN_OFF = /^The model's answer broke off before it was complete\. Try again\./;
const EMPTY = /^The model gave an empty answer\. Try again\./;

const STATUSES: [number, RegExp][] = [
  [400, REFUSED],
  [401, KEY_REFUSED],
  [402, REFUSED],
  [403, NOT_ALLOWED],
  [404, UNKNOWN_MODEL],
  [408, LATE],
  [409, REFUSED],
  [413, REFUSED],
  [418, REFUSED],
  [422, REFUSED],
  [429, BUSY],
  [500, FAILED],
  [501, FAILED],
  [502, FAILED],
  [503, FAILED],
  [504, LATE],
  [529, FAILED],
];

const REDIRECTS = [301, 302, 307, 308];

const LETTERS = Buffer.from('Straße، ۴۷ статей 👩‍👩‍👧 [^1].');
const [BEFORE_LETTERS = '', AFTER_LETTERS = ''] = say('|').split('|');

/** Whatever a provider has been seen to do, and what nobody has seen yet. */
export const PROVIDER_FAULTS: ProviderFault[] = [
  ...STATUSES.map(([status, sentence]) => ({
    what: `refuses with ${status}`,
    answer: refuses(status),
    outcome: { without: sentence },
  })),
  ...REDIRECTS.map((status) => ({
    what: `leads elsewhere with ${status}`,
    answer: refuses(status, { location: 'http://127.0.0.1:9/v1/chat/completions' }),
    outcome: { without: UNREADABLE },
  })),
  {
    what: 'is busy and says to come back in an hour',
    answer: refuses(429, { 'retry-after': '3600' }),
    outcome: { without: BUSY },
  },
  {
    what: 'is busy and says to come back in 40 seconds',
    answer: refuses(429, { 'retry-after': '40' }),
    outcome: { without: BUSY },
  },
  {
    what: 'is busy and gives a date for coming back',
    answer: refuses(429, { 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' }),
    outcome: { without: BUSY },
  },
  {
    what: 'fails once and then answers',
    answer: (() => {
      const failed = new Set<unknown>();
      return (response: ServerResponse, request: IncomingMessage) => {
        const { authorization } = request.headers;
        if (failed.delete(authorization)) return sends(say(WORDS), end(), DONE)(response);
        failed.add(authorization);
        return refuses(503)(response, request);
      };
    })(),
    outcome: { answered: SAID },
  },
  {
    what: 'fails with a page',
    answer(response) {
      response.writeHead(502, { 'content-type': 'text/html', 'retry-after-ms': '1' });
      response.end(`<h1>${PROVIDER_WORDS}</h1> ${PROVIDER_PATH}`);
    },
    outcome: { without: FAILED },
  },
  {
    what: 'refuses and does not end its reasons',
    answer(response) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.write('{"error":');
    },
    outcome: { without: SILENT },
  },
  {
    what: 'refuses with reasons without end',
    answer(response) {
      response.writeHead(400, { 'content-type': 'application/json' });
      return endlessly(response, Buffer.alloc(65_536, PROVIDER_WORDS));
    },
    outcome: { without: /^The model (provider did not accept|provider sent something|did not begin|could not be)/ },
  },
  {
    what: 'closes the connection at once',
    answer: (response) => void response.socket?.destroy(),
    outcome: { without: UNREACHABLE },
  },
  {
    what: 'speaks no HTTP',
    answer: (response) => void response.socket?.end(`${PROVIDER_WORDS} at ${PROVIDER_PATH}\r\n\r\n`),
    outcome: { without: UNREACHABLE },
  },
  { what: 'hangs before it answers', answer: () => undefined, outcome: { without: SILENT } },
  { what: 'hangs after its headers', answer: (response) => void stream(response), outcome: { without: SILENT } },
  {
    what: 'hangs after its first event',
    answer: (response) => void stream(response).write(chunk({ role: 'assistant', content: '' })),
    outcome: { without: SILENT },
  },
  {
    what: 'hangs in the middle',
    answer: (response) => void stream(response).write(say(WORDS)),
    outcome: { partial: SAID, sentence: STALLED },
  },
  {
    what: 'sends nothing but comments that keep the connection alive',
    async answer(response) {
      stream(response);
      while (!response.destroyed) {
        response.write(': keep-alive\n\n');
        await wait(50);
      }
    },
    outcome: { without: SILENT },
  },
  {
    what: 'sends comments between its words',
    answer: sends(': ping\n\n', say(WORDS), ': ping\n\n', end(), ': ping\n\n', DONE),
    outcome: { answered: SAID },
  },
  {
    what: 'keeps the connection alive in the middle, and says no more',
    async answer(response) {
      stream(response).write(say(WORDS));
      while (!response.destroyed) {
        response.write(': keep-alive\n\n');
        await wait(50);
      }
    },
    outcome: { partial: SAID, sentence: STALLED },
  },
  {
    what: 'writes a letter now and then, without end',
    async answer(response) {
      stream(response);
      while (!response.destroyed) {
        response.write(say('a '));
        await wait(200);
      }
    },
    outcome: { partial: /^(a )+a? ?$/, sentence: ENDLESS },
  },
  {
    what: 'sends each byte by itself',
    async answer(response) {
      stream(response);
      for (const byte of Buffer.from(say(WORDS) + end() + DONE)) {
        response.write(Buffer.from([byte]));
        await wait(1);
      }
      response.end();
    },
    outcome: { answered: SAID },
  },
  {
    what: 'never stops writing',
    answer: (response) => endlessly(stream(response), say(`${WORDS} `).repeat(100)),
    outcome: { partial: BEGUN, sentence: TOO_LONG },
  },
  {
    what: 'never stops thinking',
    answer: (response) => endlessly(stream(response), chunk({ reasoning_content: 'Hm. '.repeat(100) })),
    outcome: { without: TOO_LONG },
  },
  {
    what: 'sends one event of 2 MB',
    answer: sends(say('The treaty. '.repeat(170_000)), end(), DONE),
    outcome: { partial: /^The treaty\. /, sentence: TOO_LONG },
  },
  {
    what: 'sends one line without an end',
    answer: (response) => endlessly(stream(response), Buffer.alloc(1_048_576, 'a')),
    outcome: { without: /^The model (provider sent something|did not begin|could not be reached)/ },
  },
  {
    what: 'sends a zip bomb',
    answer(response) {
      stream(response, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(256 * 1_048_576, 'a')));
    },
    outcome: { without: /^The model (provider sent something|did not begin|could not be reached)/ },
  },
  {
    what: 'says that it zips and does not',
    answer(response) {
      stream(response, { 'content-encoding': 'gzip' });
      response.end(say(WORDS) + end() + DONE);
    },
    outcome: { without: /^The model (provider sent something|could not be reached)/ },
  },
  {
    what: 'answers with a page',
    answer(response) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>${PROVIDER_WORDS}</title>${PROVIDER_PATH}`);
    },
    outcome: { without: UNREADABLE },
  },
  {
    what: 'answers in one piece of JSON though asked for a stream',
    answer(response) {
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content: WORDS };
      response.end(JSON.stringify({ id: 'x', choices: [{ index: 0, message, finish_reason: 'stop' }] }));
    },
    outcome: { without: UNREADABLE },
  },
  {
    what: 'answers with 204 and nothing',
    answer: (response) => void response.writeHead(204).end(),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'streams under a wrong content type',
    answer(response) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.end(say(WORDS) + end() + DONE);
    },
    outcome: { answered: SAID },
  },
  {
    what: 'announces more bytes than it sends',
    answer(response) {
      const body = say(WORDS) + end() + DONE;
      stream(response, { 'content-length': String(body.length + 1_000) }).write(body);
      setTimeout(() => response.destroy(), 20);
    },
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'resets the connection in the middle',
    async answer(response) {
      stream(response).write(say(WORDS));
      await wait(20);
      response.socket?.resetAndDestroy();
    },
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  { what: 'sends no event', answer: sends(), outcome: { without: UNREADABLE } },
  { what: 'sends only its end', answer: sends(DONE), outcome: { without: UNREADABLE } },
  { what: 'stops without a word', answer: sends(end(), DONE), outcome: { without: EMPTY } },
  { what: 'writes nothing', answer: sends(say(''), end(), DONE), outcome: { without: EMPTY } },
  { what: 'writes blanks', answer: sends(say(' \n\t'), say('  '), end(), DONE), outcome: { without: EMPTY } },
  { what: 'writes null', answer: sends(chunk({ content: null }), end(), DONE), outcome: { without: EMPTY } },
  {
    what: 'only thinks',
    answer: sends(chunk({ reasoning_content: 'Let me think about it.' }), end(), DONE),
    outcome: { without: EMPTY },
  },
  {
    what: 'only thinks, in its answer',
    answer: sends(say('<think>Let me think'), say(' about it.</think>'), end(), DONE),
    outcome: { without: EMPTY },
  },
  {
    what: 'thinks and then answers',
    answer: sends(say('<think>Let me think.</think>'), say(WORDS), end(), DONE),
    outcome: { answered: SAID },
  },
  {
    what: 'ends without [DONE]',
    answer: sends(say(WORDS), end()),
    outcome: { answered: SAID },
  },
  {
    what: 'ends without a reason',
    answer: sends(say(WORDS), DONE),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'ends with the reason null',
    answer: sends(say(WORDS), end(null), DONE),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'just ends',
    answer: sends(say(WORDS)),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'ends for a reason that nobody knows',
    answer: sends(say(WORDS), end(PROVIDER_WORDS), DONE),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'ends for its length',
    answer: sends(say(WORDS), end('length'), DONE),
    outcome: { partial: SAID, sentence: TOO_LONG },
  },
  { what: 'has no room for a word', answer: sends(end('length'), DONE), outcome: { without: TOO_LONG } },
  {
    what: 'filters what it writes',
    answer: sends(say(WORDS), end('content_filter'), DONE),
    outcome: { partial: SAID, sentence: FILTERED },
  },
  { what: 'filters everything', answer: sends(end('content_filter'), DONE), outcome: { without: FILTERED } },
  {
    what: 'calls a tool that it was not given',
    answer: sends(
      chunk({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'rm', arguments: '{}' } }] }),
      end('tool_calls'),
      DONE,
    ),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'calls a tool after some words',
    answer: sends(
      say(WORDS),
      chunk({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name: 'rm', arguments: '{' } }] }),
      end('tool_calls'),
      DONE,
    ),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'refuses in a field of its own',
    answer: sends(chunk({ refusal: 'I cannot help with that.' }), end(), DONE),
    outcome: { partial: 'I cannot help with that.', sentence: FILTERED },
  },
  {
    what: 'sends an event that is no JSON',
    answer: sends(`data: ${PROVIDER_WORDS}\n\n`, say(WORDS), end(), DONE),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'sends an event that is no JSON in the middle',
    answer: sends(say(WORDS), `data: {"choices": ${PROVIDER_WORDS}\n\n`, say(' More.'), end(), DONE),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'cuts an event in half and ends',
    answer: sends(say(WORDS), say(' More.').slice(0, 40)),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'sends a number for a text',
    answer: sends(chunk({ content: 47 }), end(), DONE),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'sends null for an event',
    answer: sends(data(null), say(WORDS), end(), DONE),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'sends a list for an event',
    answer: sends(say(WORDS), data([1]), end(), DONE),
    outcome: { partial: SAID, sentence: BROKEN_OFF },
  },
  {
    what: 'sends events without choices',
    answer: sends(data({ choices: [] }), say(WORDS), data({ choices: [], usage: null }), end(), DONE),
    outcome: { answered: SAID },
  },
  {
    what: 'sends no choice at all',
    answer: sends(data({ choices: [] }), DONE),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'reports an error instead of an answer',
    answer: (response, request) =>
      sends(data({ error: { message: `${PROVIDER_WORDS} ${request.headers.authorization} ${PROVIDER_PATH}` } }))(
        response,
      ),
    outcome: { without: FAILED },
  },
  {
    what: 'reports an error in the middle',
    answer: (response, request) =>
      sends(
        say(WORDS),
        data({ error: { message: `${PROVIDER_WORDS} ${request.headers.authorization} ${PROVIDER_PATH}`, code: 500 } }),
        DONE,
      )(response),
    outcome: { partial: SAID, sentence: FAILED },
  },
  {
    what: 'reports an error in a form of its own',
    answer: sends(data({ error: PROVIDER_WORDS, detail: PROVIDER_PATH }), DONE),
    outcome: { without: /^The model provider (failed|sent something other)/ },
  },
  {
    what: 'names another model and a fingerprint',
    answer: sends(
      chunk({ content: WORDS }, null, { model: PROVIDER_WORDS, system_fingerprint: PROVIDER_PATH }),
      end(),
      DONE,
    ),
    outcome: { answered: SAID },
  },
  {
    what: 'splits its letters',
    // Its letters alone: each piece takes a while, and the first event must come in time.
    answer: sends(BEFORE_LETTERS, ...[...LETTERS].map((byte) => Buffer.from([byte])), AFTER_LETTERS, end(), DONE),
    outcome: { answered: /^Straße، ۴۷ статей 👩‍👩‍👧( \[\^1\])?\.$/ },
  },
  {
    what: 'sends bytes that are no UTF-8',
    answer: sends(
      Buffer.concat([Buffer.from(say('47 ?').replace('?', '')).subarray(0, -6), Buffer.from([0xff, 0xfe])]),
    ),
    outcome: { without: UNREADABLE },
  },
  {
    what: 'sends bytes that are no UTF-8 within its words',
    answer: sends(
      Buffer.concat(
        say('47 ? articles')
          .split('?')
          .flatMap((part, at) => [...(at ? [Buffer.from([0xff])] : []), Buffer.from(part)]),
      ),
      end(),
      DONE,
    ),
    outcome: { answered: '47 � articles' },
  },
  {
    what: 'sends half a surrogate pair',
    answer: sends(say('47 \ud83d'), say(' articles.'), end(), DONE),
    outcome: { answered: /^47 .? ?articles\.$/ },
  },
  {
    what: 'sends control characters and a NUL',
    answer: sends(say('47\u0000\u001b[31m\u0008 articles.'), end(), DONE),
    // Inert in the page; the conversation's file keeps them as they are.
    outcome: { answered: '47\u0000\u001b[31m\u0008 articles.' },
  },
  {
    what: 'sends a byte order mark',
    answer: sends(Buffer.from([0xef, 0xbb, 0xbf]), say(WORDS), end(), DONE),
    outcome: { answered: SAID },
  },
  {
    what: 'ends its lines with CR LF',
    answer: sends((say(WORDS) + end() + DONE).replaceAll('\n', '\r\n')),
    outcome: { answered: SAID },
  },
  {
    what: 'puts no blank behind data:',
    answer: sends((say(WORDS) + end() + DONE).replaceAll('data: ', 'data:')),
    outcome: { answered: SAID },
  },
  {
    what: 'names its events and numbers them',
    answer: sends(`id: 1\nevent: message\nretry: 1\n${say(WORDS)}`, `id: 2\n${end()}`, DONE),
    outcome: { answered: SAID },
  },
  {
    what: 'sends each piece twice',
    answer: sends(say('47 articles. '), say('47 articles. '), end(), end(), DONE, DONE),
    outcome: { answered: '47 articles. 47 articles. ' },
  },
  {
    what: 'says more after its end',
    answer: sends(say(WORDS), end(), DONE, say(PROVIDER_WORDS.slice(0, 5)), DONE),
    outcome: { answered: /^The treaty has 47 articles( \[\^1\])?\.(WORDS)?$/ },
  },
  {
    what: 'stays open after its end',
    answer: (response) => void stream(response).write(say(WORDS) + end() + DONE),
    outcome: { answered: SAID },
  },
];
