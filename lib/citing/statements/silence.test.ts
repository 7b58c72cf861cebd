import { describe, expect, it } from 'vitest';
import { isBareAnswer, isSilence } from './silence.ts';

describe('a remark that the articles are silent', () => {
  it.each([
    'The articles do not say why.',
    'The articles do not tell: they never mention “Portugal”.',
    'However, the articles don’t give a date.',
    'The five articles say nothing about the cost.',
    'The available sources mention no figures.',
    'These texts are silent on the price.',
    'None of the articles mentions Portugal.',
    'Neither of the two articles says who signed it.',
    'No article names the chemist.',
    'There is no information about the cost in the articles.',
    'There is no mention of Portugal in the given sources.',
    'The cost is not mentioned in the articles.',
    'No reason is given.',
    'No further details are given on the cost.',
    'Die Artikel sagen nicht, warum.',
    'Les articles ne disent pas pourquoi.',
    'Los artículos no dicen por qué.',
    'Статьи не сообщают, почему.',
    'مقاله‌ها دلیل آن را نمی‌گویند.',
    'لا تذكر المقالات السبب.',
    '文章没有说明原因。',
  ])('is one: %s', (sentence) => {
    expect(isSilence(sentence)).toBe(true);
  });

  it.each([
    ['It froze.', 'a statement'],
    ['The articles say that it froze.', 'what they do say'],
    ['The articles do not say when, but the treaty was cancelled in May.', 'with a statement behind it'],
    ['None of the articles is right; the treaty has 93 chapters.', 'with another'],
    ['Nobody was hurt.', 'a negation'],
    ['No reason was given by the police.', 'what the articles tell of somebody'],
    ['There is no evidence of fraud.', 'a claim that is not about the articles'],
    ['The treaty was not signed by the articles of law.', 'a word that only looks so'],
    ['Sources say the talks failed.', 'what somebody says'],
  ])('is none: %s (%s)', (sentence) => {
    expect(isSilence(sentence)).toBe(false);
  });
});

describe('a bare answer', () => {
  it.each(['Yes.', 'No', 'No, it did not.', 'Yes, they were.', 'Nein.', '是的。'])('is %s', (sentence) => {
    expect(isBareAnswer(sentence)).toBe(true);
  });

  it.each(['No ship sank.', 'Yes, it sank.', 'No, it was cancelled.', 'Japan signed.'])('is not %s', (sentence) => {
    expect(isBareAnswer(sentence)).toBe(false);
  });
});
