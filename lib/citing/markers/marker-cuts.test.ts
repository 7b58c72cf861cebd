import { describe, expect, it } from 'vitest';
import { citeText, MarkerTransform, type CitedEvent } from './markers.ts';
import { articleText, EVIDENCE, TRICKY_ANSWERS } from './tricky-answers.test-data.ts';

/** Markers of a shown text as slices; what looks like one in code is none. */
function shownMarkers(text: string): { n: number; start: number; end: number }[] {
  return [...text.matchAll(/\[\^(\d+)\]/g)].map(({ index, 0: marker, 1: n }) => ({
    n: Number(n),
    start: index,
    end: index + marker.length,
  }));
}

function inPieces(pieces: string[]): CitedEvent[] {
  const transform = new MarkerTransform(EVIDENCE, articleText);
  return [...pieces.flatMap((piece) => transform.push(piece)), ...transform.end()];
}

/** What is wrong with the events of an answer, a sentence each. */
function faultsOf(events: CitedEvent[], expected: { text: string; citations: { n: number }[] }): string[] {
  const markers = shownMarkers(expected.text);
  const sent = new Set<number>();
  const faults: string[] = [];
  let text = '';
  for (const event of events) {
    if (event.type === 'citations') {
      for (const { n } of event.citations) sent.add(n);
      continue;
    }
    text += event.delta;
    if (/[\uD800-\uDBFF]$/.test(text) && /^[\uDC00-\uDFFF]/.test(expected.text.slice(text.length)))
      faults.push(`half a character is shown: ${text}`);
    for (const { n, start, end } of markers) {
      if (start < text.length && text.length < end) faults.push(`half a marker is shown: ${text}`);
      if (end <= text.length && !sent.has(n)) faults.push(`${n} is shown before its citation`);
    }
  }
  if (text !== expected.text) faults.push(`shows ${JSON.stringify(text)}`);
  if (sent.size !== expected.citations.length) faults.push(`sends ${sent.size} citations`);
  return faults;
}

describe('tricky answers', () => {
  it('are many', () => {
    expect(TRICKY_ANSWERS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(TRICKY_ANSWERS)('%j is shown as %j: %s', (answer, shown) => {
    expect(citeText(answer, EVIDENCE, articleText).text).toBe(shown);
  });

  it.each(TRICKY_ANSWERS)('%j has a live footnote for each number, and no other', (answer) => {
    const { text, citations } = citeText(answer, EVIDENCE, articleText);
    const numbers = [...new Set(shownMarkers(text).map(({ n }) => n))];
    expect(citations.map(({ n }) => n)).toEqual(numbers);
    // In order of appearance, none left out.
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(TRICKY_ANSWERS)('%j is the same wherever it is cut in three, and nothing half is shown', (answer) => {
    const expected = citeText(answer, EVIDENCE, articleText);
    const faults = new Set<string>();
    for (let first = 0; first <= answer.length; first++) {
      for (let second = first; second <= answer.length; second++) {
        const pieces = [answer.slice(0, first), answer.slice(first, second), answer.slice(second)];
        for (const fault of faultsOf(inPieces(pieces), expected)) faults.add(`cut at ${first} and ${second}: ${fault}`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  it.each(TRICKY_ANSWERS)('%j is the same character by character', (answer) => {
    const expected = citeText(answer, EVIDENCE, articleText);
    expect(faultsOf(inPieces(answer.split('')), expected)).toEqual([]);
  });
});
