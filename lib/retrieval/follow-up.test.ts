import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/store/store.ts';
import { completeFromIndex, completeQuestion } from './follow-up.ts';

const SIGNING = 'Why was the signing in Kazan postponed?';

describe('a follow-up', () => {
  it.each([
    ['and where?', 'has no content word of its own'],
    ['Why did he refuse?', '"he" is somebody of the question before'],
    ['What is its price?', '"its" points back'],
    ['Who said so?', '"so" points back'],
    ['What about others?', '"others" are others than those before'],
    ['When?', 'is nothing but the kind of answer'],
    ['Who paid?', 'does not say for what'],
    ['and the price?', 'goes on'],
    ['What does that mean?', '"that" points back'],
    ['Who was there?', '"there" is a place of the question before'],
    ['Why did Iran reject it?', '"it" is not Iran'],
    ['What did Putin say when he received it?', '"he" is Putin, and "it" nothing that it names'],
    ['What does the author say about it?', '"it" is not the author'],
    ['Is it true?', 'does not say what'],
    ['Is it important to Iran?', 'Iran is not "it"'],
    ['is it important to iran?', 'and does not have its capital'],
    ['Why is it important to Russia?', 'Russia is not "it"'],
    ['Is it important to the government?', 'the government is not "it"'],
    ['How important is it to Russia?', 'Russia is not "it"'],
    ['Is that so?', 'does not say what'],
    ['Is the same true for the Ukrainian army and navy?', 'does not say what is the same'],
    ['What did the president say when he met him?', 'names one of two'],
    ['Who else?', 'asks for others'],
    ['And what did the two nations build then?', '"then" is when it was'],
    ['Through which country does its railway line run?', 'the railway is not that country’s'],
    ['Which other countries were asked?', 'says little of its own'],
    ['What happened this time?', 'another time was spoken of'],
    ['Und warum?', 'is German, and asks by a word alone'],
    ['Warum?', 'the same without "and"'],
    ['Warum hat er das gesagt?', '"er" is somebody of the question before'],
    ['wann war das?', '"das" is what was asked before'],
    ['warum ist das passiert?', '"das" is what was asked before'],
    ['ولماذا؟', 'is Arabic'],
    ['متى؟', 'is Arabic too'],
    ['من هو؟', 'asks who "he" is'],
  ])('that leans on the question before it is given its words: %s (%s)', (question) => {
    const completed = completeQuestion(question, [SIGNING]);
    expect(completed.startsWith(question)).toBe(true);
    for (const word of ['signing', 'Kazan', 'postponed']) expect(completed).toContain(word);
  });

  it.each([
    ['How many articles does the treaty have?', 'asks about something of its own'],
    ['Who is Tomas Brandt?', 'names whom it asks about'],
    ['Where is Kazan?', 'names where'],
    ['When was the treaty signed?', 'says what it is about in two words'],
    ['Is there a defence clause?', 'points at nothing'],
    ['Who says that the ferry was late?', 'points at nothing'],
    ['Which firms lead the IT sector in Iran?', '"IT" is a name'],
    ['Which countries other than Russia signed the treaty with Iran?', 'names what they are other than'],
    ['Why did Turkey and its allies reject the plan?', 'names whose allies'],
    ['Why did the ministry cancel its plan?', 'names whose plan'],
    ['Which country has changed its capital?', 'asks whose capital'],
    ['Who said this year that inflation would fall in Turkey?', '"this year" is now'],
    ['Did Putin say that it was too late for Ukraine?', '"it" stands for nothing'],
    ['Is it true that Iran left the pact?', '"it" stands for nothing'],
    ['Did Pezeshkian say he would visit Moscow?', 'names who'],
    ['Who signed the treaty and what does it contain?', 'names what'],
    ['Who was the former president of Iran?', 'says of what'],
    ['Why did so many people leave Syria?', '"so" points at nothing'],
    ['Do Russia and Iran have the same goals in Syria?', 'says whose'],
    ['Who said there would be a war with Iran?', '"there" is no place'],
    ['What do these articles say about Syria?', 'all articles are asked'],
    ['Warum wurde der Vertrag verschoben?', 'is German, and says what'],
    ['Wer ist Putin?', 'names whom'],
    ['wann tritt das abkommen mit iran in kraft?', 'is German in small letters: "das" is an article'],
    ['wie lange gilt das abkommen?', 'is German in small letters: "das" is an article'],
    ['wer regiert das land nordkorea?', 'is German in small letters: "das" is an article'],
    ['warum flohen so viele menschen aus syrien?', 'is German in small letters: "so" points at nothing'],
    ['Wie was er aanwezig bij het verdrag?', 'is Dutch: "er" is nobody'],
    ['Wie was er bij?', 'is Dutch: "er" is nobody'],
    ['Is it important to leave Syria now?', '"it" stands for nothing'],
    ['Did Putin tell Trump when he met him?', 'names both'],
    ['Did Trump say who attacked him before he left?', 'names the one that "him" and "he" are'],
    ['لماذا تأجل توقيع المعاهدة؟', 'is Arabic, and says what'],
  ])('that stands alone is left as it is: %s (%s)', (question) => {
    expect(completeQuestion(question, [SIGNING])).toBe(question);
  });

  it('is left as it is when nothing was asked before', () => {
    expect(completeQuestion('and where?', [])).toBe('and where?');
  });

  it('reaches through follow-ups to the last question that stood alone, and no further', () => {
    const completed = completeQuestion('and when?', ['Who built the Tarn bridge?', SIGNING, 'and where?']);
    expect(completed).toContain('Kazan');
    expect(completed).not.toContain('Tarn');
  });

  it('repeats no word that it has itself', () => {
    expect(completeQuestion('Was that signing secret?', [SIGNING]).match(/signing/g)).toHaveLength(1);
  });
});

describe('with the articles at hand', () => {
  const store = {
    documentFrequencies: async (terms: string[]) => new Map(terms.map((term) => [term, term === 'hello' ? 0 : 1])),
  } as Store;

  it('what they know no word of is passed over', async () => {
    expect(await completeFromIndex(store, 'and where?', [SIGNING, 'hello'])).toContain('Kazan');
    expect(await completeFromIndex(store, 'and where?', ['hello'])).toBe('and where?');
  });
});
