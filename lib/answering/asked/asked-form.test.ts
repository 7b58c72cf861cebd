import { describe, expect, it } from 'vitest';
import { questionKind } from '#lib/text/question-kind.ts';
import { inAskedForm } from './asked-form.ts';
import { askedOf, evidenceOf } from '../embedded/evidence.test-data.ts';
import { scoreSentences } from '../embedded/score.ts';

/** The sentences that remain for a question, each with the words in bold. */
function remaining(question: string, ...sentences: string[]): { text: string; bold: string | undefined }[] {
  const query = askedOf(question);
  const kind = questionKind(question);
  const scored = scoreSentences(query, kind, evidenceOf({ id: 'a', sentences }));
  return inAskedForm(query, kind, scored).map(({ sentence: { text }, span }) => ({
    text,
    bold: span && text.slice(span.start, span.end),
  }));
}

describe('of a question that asks for something by its form', () => {
  it('those are told who did it, by name first, and not whoever else is named there', () => {
    const [first, ...others] = remaining(
      'Who opened the bridge?',
      'According to Lindqvist, the mayors of both towns opened the bridge.',
      'Anna Berg and Ivo Marek opened the bridge.',
      'The bridge is long, and Tomas Brandt likes the bridge that was opened.',
    );
    expect(first).toEqual({ text: 'Anna Berg and Ivo Marek opened the bridge.', bold: 'Anna Berg and Ivo Marek' });
    expect(others.map(({ bold }) => bold)).toEqual([undefined]);
  });

  it('the holder of an office is set in bold, not the one who stands beside', () => {
    const sentence = 'Ivo Marek, the president of Russia, and Anna Berg, the president of Iran, met in Oslo.';
    expect(remaining('Who is the president of Iran?', sentence)).toEqual([{ text: sentence, bold: 'Anna Berg' }]);
  });

  it('what somebody said is told in sentences by them alone', () => {
    const sentences = ['The bridge is late, Lindqvist said.', 'Brandt said that Lindqvist wants the bridge.'];
    expect(remaining('What did Lindqvist say about the bridge?', ...sentences).map(({ text }) => text)).toEqual([
      sentences[0],
    ]);
  });

  it('why somebody says something is told by them, and what is no name does not stand for one', () => {
    const sentences = [
      'Lindqvist said that the bridge is late because of the rain.',
      'The bridge is late because of the mayor.',
    ];
    const question = 'Why does Lindqvist say that the bridge is late?';
    expect(remaining(question, ...sentences).map(({ text }) => text)).toEqual([sentences[0]]);
    const timely = ['Northern timing, it was said, is late.', 'The Northern Times wrote that the bridge is late.'];
    expect(remaining('What did the Northern Times write?', ...timely).map(({ text }) => text)).toEqual([timely[1]]);
  });

  it('nobody does what others are pushed toward', () => {
    const sentences = ['Lindqvist pushes the mayors toward opening the bridge.', 'Anna Berg is to open the bridge.'];
    expect(remaining('Who opened the bridge?', ...sentences).map(({ bold }) => bold)).toEqual(['Anna Berg']);
  });

  it('places are told, and who speaks or when is none', () => {
    const sentences = [
      'The bridge was opened in July, according to Lindqvist, for the Norwegians.',
      "The bridge was opened near Chile's capital.",
    ];
    expect(remaining('Where was the bridge opened?', ...sentences).map(({ bold }) => bold)).toEqual([
      "Chile's capital",
    ]);
  });

  it('everything remains when nothing holds it', () => {
    expect(remaining('Who opened the bridge?', 'The bridge was closed.')).toHaveLength(1);
  });
});
