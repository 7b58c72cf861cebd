import { describe, expect, it } from 'vitest';
import { citeStream } from './markers.ts';
import { articleText, EVIDENCE } from './tricky-answers.test-data.ts';

/** The pieces, and what became of them. */
function source(pieces: string[], error?: Error) {
  const seen = { asked: 0, closed: false };
  async function* deltas() {
    try {
      for (const piece of pieces) {
        seen.asked++;
        yield piece;
      }
      if (error) throw error;
    } finally {
      seen.closed = true;
    }
  }
  return { seen, deltas: deltas() };
}

const shown = (event: { type: string; delta?: string } | undefined) => event?.delta ?? event?.type;

describe('the stream of a cited answer', () => {
  it('asks for a piece when it is asked itself, and not before', async () => {
    const { seen, deltas } = source(['Ice ', 'and ', 'red ']);
    const stream = citeStream(deltas, EVIDENCE)[Symbol.asyncIterator]();
    expect(seen.asked).toBe(0);
    expect(shown((await stream.next()).value)).toBe('Ice');
    expect(seen.asked).toBe(1);
    expect(shown((await stream.next()).value)).toBe(' and');
    expect(seen.asked).toBe(2);
  });

  it('goes on to the next piece while nothing can be shown, and gives the events of one piece in order', async () => {
    const { deltas } = source(['[^', '10', '1', '] a [^104] b', '']);
    const events = [];
    for await (const event of citeStream(deltas, EVIDENCE)) events.push(shown(event));
    expect(events).toEqual(['citations', '[^1] a', 'citations', ' [^2] b']);
  });

  it('closes the text when it is left early, and has nothing more then', async () => {
    const { seen, deltas } = source(['Ice [^101] a [^104] b', ' c']);
    const stream = citeStream(deltas, EVIDENCE);
    for await (const event of stream) {
      expect(shown(event)).toBe('Ice');
      break;
    }
    expect(seen).toEqual({ asked: 1, closed: true });
    expect(await stream[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
  });

  it('has ended for good after the last event, and after an error', async () => {
    for (const error of [undefined, new Error('gone')]) {
      const stream = citeStream(source(['Ice'], error).deltas, EVIDENCE)[Symbol.asyncIterator]();
      expect(shown((await stream.next()).value)).toBe('Ice');
      if (error) await expect(stream.next()).rejects.toBe(error);
      expect(await stream.next()).toEqual({ done: true, value: undefined });
    }
  });

  it('closes the text when an article cannot be read, and throws that behind what has come', async () => {
    const { seen, deltas } = source(['Ice ', 'and [^101] red']);
    const events: unknown[] = [];
    const reading = (async () => {
      const unreadable = () => {
        throw new Error('no article');
      };
      for await (const event of citeStream(deltas, EVIDENCE, unreadable)) events.push(shown(event));
    })();
    await expect(reading).rejects.toThrow('no article');
    expect(events.join('')).toBe('Ice and');
    expect(seen.closed).toBe(true);
  });

  it('quotes from the text of the articles', async () => {
    for await (const event of citeStream(source(['Ice [^101][^102].']).deltas, EVIDENCE, articleText)) {
      if (event.type === 'citations')
        expect(event.citations[0]?.quote).toBe('The harbour froze. Ships waited outside.');
    }
    expect.assertions(1);
  });
});
