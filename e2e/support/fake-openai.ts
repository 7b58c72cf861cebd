/**
 * A stand-in for OpenAI and for any compatible server: real HTTP and server-sent events on 127.0.0.1, answers that
 * follow from the request, and every fault that a provider can have.
 *
 *     node e2e/support/fake-openai.ts [--port 0] [--key KEY] [--dimensions 64]      prints its address
 *
 * Another process scripts it through `POST /fake/script` (a JSON list of scripts), `POST /fake/release` and
 * `GET /fake/requests`.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { answerFromEvidence, hashedWords, pieces, rewriteFromHistory } from './fake-openai-replies.ts';
import type { RequestKind, Script } from './fake-openai-script.ts';
import { closeOf, createGate, endingOf, streamAnswer } from './fake-openai-stream.ts';
import { chatCompletions, responses } from './fake-openai-wire.ts';
import type { Wire } from './fake-openai-wire.ts';

export type { Fault, RequestKind, Script } from './fake-openai-script.ts';

export interface RecordedRequest {
  path: string;
  kind: RequestKind;
  authorization?: string;
  body: Record<string, unknown>;
  /** All messages of the prompt, or all texts to embed, one after the other. */
  prompt: string;
  /** `left` when the client has closed the connection before the end of the answer. */
  closed: Promise<'finished' | 'left'>;
}

export interface FakeOpenAIOptions {
  /** With it, any other key gets a 401. */
  apiKey?: string;
  dimensions?: number;
  port?: number;
}

export interface FakeOpenAI {
  /** The base URL, with `/v1`. */
  url: string;
  requests: RecordedRequest[];
  /** Adds scripts; each is used up in its turn. */
  script(...scripts: Script[]): void;
  /** Lets one held chunk go, now or as soon as it is held. */
  release(): void;
  /** The `count`th request, counted from 1, as soon as it has come. */
  received(count: number): Promise<RecordedRequest>;
  /** Forgets scripts, requests and releases, for the next test. */
  reset(): void;
  close(): Promise<void>;
}

interface QueuedScript extends Script {
  for: RequestKind;
  times: number;
}

const WIRES: Record<string, (model: string) => Wire> = {
  '/v1/chat/completions': chatCompletions,
  '/v1/responses': responses,
};

const MODELS = ['fake-chat', 'fake-embedding'];

export async function startFakeOpenAI(options: FakeOpenAIOptions = {}): Promise<FakeOpenAI> {
  const { apiKey, dimensions = 64, port = 0 } = options;
  const requests: RecordedRequest[] = [];
  const scripts: QueuedScript[] = [];
  let gate = createGate();
  let announce = Promise.withResolvers<void>();

  function nextScript(kind: RequestKind): Script {
    const script = scripts.find((one) => one.for === kind && one.times > 0);
    if (!script) return {};
    script.times--;
    return script;
  }

  function addScripts(added: Script[]): void {
    for (const script of added) scripts.push({ ...script, for: script.for ?? 'answer', times: script.times ?? 1 });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    const text = await readAll(request);

    if (path === '/fake/script') {
      addScripts(JSON.parse(text) as Script[]);
      return sendJson(response, 200, {});
    }
    if (path === '/fake/release') {
      gate.release();
      return sendJson(response, 200, {});
    }
    if (path === '/fake/requests') {
      return sendJson(
        response,
        200,
        requests.map(({ closed: _closed, ...rest }) => rest),
      );
    }

    const authorization = request.headers.authorization;
    if (apiKey !== undefined && authorization !== `Bearer ${apiKey}`) {
      return sendError(response, 401, `Incorrect API key provided: ${authorization ?? 'none'}.`);
    }
    if (path === '/v1/models') {
      return sendJson(response, 200, { object: 'list', data: MODELS.map((id) => ({ id, object: 'model' })) });
    }

    if (!(path in WIRES) && path !== '/v1/embeddings') return sendError(response, 404, `Nothing at ${path}.`);
    const body = JSON.parse(text) as Record<string, unknown>;
    const wire = WIRES[path]?.(String(body.model));
    const kind = !wire ? 'embeddings' : body.stream === true ? 'answer' : 'text';
    const recorded: RecordedRequest = {
      path,
      kind,
      ...(authorization !== undefined && { authorization }),
      body,
      prompt: textsOf(body.messages ?? body.input).join('\n'),
      closed: closeOf(response).then(() => (response.writableFinished ? 'finished' : 'left')),
    };
    requests.push(recorded);
    announce.resolve();
    announce = Promise.withResolvers<void>();

    const script = nextScript(kind);
    const { fault } = script;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'status') {
      return sendError(response, fault.status, `Refused ${authorization} at ${path} for ${String(body.model)}.`);
    }
    if (fault?.kind === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Welcome</title><p>It works!');
      return;
    }
    if (!wire) {
      const vectors =
        script.vectors ??
        textsOf(body.input).map((one) => hashedWords(one, (body.dimensions as number | undefined) ?? dimensions));
      return sendJson(response, 200, {
        object: 'list',
        model: body.model,
        data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
        usage: { prompt_tokens: 10, total_tokens: 10 },
      });
    }
    if (kind === 'text') {
      const whole = script.chunks?.join('') ?? rewriteFromHistory(recorded.prompt);
      return sendJson(response, 200, wire.whole(whole, endingOf(fault)));
    }
    const chunks = script.chunks ?? pieces(answerFromEvidence(recorded.prompt));
    await streamAnswer(response, wire, chunks, { fault, hold: script.hold, gate });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A client that has left is what several tests are about; anything else is a mistake in the fake or its script.
      if (response.destroyed) return;
      if (response.headersSent) response.destroy();
      else sendError(response, 400, String(error));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    script: (...added) => addScripts(added),
    release: () => gate.release(),
    async received(count) {
      while (requests.length < count) await announce.promise;
      return requests[count - 1]!;
    },
    reset() {
      scripts.length = 0;
      requests.length = 0;
      gate = createGate();
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += piece;
  return text;
}

/** Every text in a request: plain, in a list, or in the parts of messages. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { content, text } = value as { content?: unknown; text?: unknown };
  return textsOf(content ?? text);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  // Retries wait two seconds unless told otherwise.
  response.writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' });
  response.end(JSON.stringify(value));
}

function sendError(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { error: { message, type: 'fake_error', param: null, code: null } });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, key: { type: 'string' }, dimensions: { type: 'string' } },
  });
  const fake = await startFakeOpenAI({
    port: Number(values.port ?? 0),
    ...(values.key !== undefined && { apiKey: values.key }),
    ...(values.dimensions !== undefined && { dimensions: Number(values.dimensions) }),
  });
  console.log(fake.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void fake.close();
    });
  }
}
