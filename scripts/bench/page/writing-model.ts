/** Stands in for a model that writes a long answer: chat completions on 127.0.0.1, word by word, quoting the evidence in the prompt. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface WritingModel {
  /** What `OPENAI_BASE_URL` takes. */
  url: string;
  close(): Promise<void>;
}

export interface LongAnswer {
  words: number;
  footnotes: number;
}

/** As many words a second as fast models write. */
const WORD_MS = 4;
/** Statements in a paragraph, and of these paragraphs one in so many is a list. */
const IN_PARAGRAPH = 3;
const LIST_EACH = 4;
/** One statement in so many is followed by another that has no footnote, and is marked for it. */
const UNCITED_EACH = 8;

export async function startWritingModel(long: LongAnswer): Promise<WritingModel> {
  const server = createServer((request, response) => {
    answer(request, response, long).catch((thrown: unknown) => response.destroy(thrown as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, long: LongAnswer): Promise<void> {
  let body = '';
  for await (const bytes of request.setEncoding('utf8')) body += bytes as string;
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  const prompt = messages.map(({ content }) => content).join('\n');
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, finish: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: 'answer', object: 'chat.completion.chunk', created: 0, model: 'writer', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  for (const word of longAnswer(prompt, long).match(/\s*\S+/g) ?? []) {
    if (response.destroyed) return;
    send({ content: word });
    await pause(WORD_MS);
  }
  send({}, 'stop');
  response.end('data: [DONE]\n\n');
}

/** Paragraphs and lists of quotations, each with its marker, in words of a model's own until all are so many; two in a hundred words are bold. */
export function longAnswer(prompt: string, { words, footnotes }: LongAnswer): string {
  const evidence = [...prompt.matchAll(/^\[\^(\d+)\] (.+)$/gm)].map(([, n, text]) => ({ n, text: text! }));
  if (evidence.length === 0) return 'The articles do not tell.';
  const each = words / footnotes;
  const statements = Array.from({ length: footnotes }, (_, index) => {
    const { n, text } = evidence[index % evidence.length]!;
    const quoted = text.split(/\s+/).slice(0, Math.floor(each / 2));
    const led = Math.max(3, Math.round(each) - quoted.length - 2);
    const cited = `**Report ${index + 1}** ${OWN_WORDS.slice(0, led - 1).join(' ')}: “${quoted.join(' ')}” [^${n}].`;
    return index % UNCITED_EACH === UNCITED_EACH - 1 ? `${cited} Others have told it otherwise.` : cited;
  });
  const blocks: string[] = [];
  while (statements.length > 0) {
    const some = statements.splice(0, IN_PARAGRAPH);
    const isList = blocks.length % LIST_EACH === LIST_EACH - 1;
    blocks.push(isList ? some.map((statement) => `- ${statement}`).join('\n') : some.join(' '));
  }
  return blocks.join('\n\n');
}

const OWN_WORDS =
  `among those that have come to hand tells it at some length and with more than one name and puts what it takes to be the heart of the
  matter into words that others have taken up since in one form or another and that can be read where they stand namely as follows here`.split(
    /\s+/,
  );
