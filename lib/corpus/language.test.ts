import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Moscow and Tehran are on the verge of signing the treaty.'],
    ['ru', 'Москва и Тегеран готовы подписать договор о партнёрстве.'],
    ['ar', 'وقعت روسيا وإيران اتفاقية الشراكة الاستراتيجية في موسكو.'],
    ['fa', 'روسیه و ایران پیمان همکاری را در مسکو امضا کردند.'],
    ['de', 'Der Hafen wurde am Samstag nach zwei Jahren eröffnet.'],
    ['fr', 'Le port a ouvert samedi matin après deux ans de travaux.'],
  ])('is %s: %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  it('is told from the text, not from addresses in it', async () => {
    const links = 'https://example.org/news/the-harbour-opens-on-saturday '.repeat(20);
    expect(await languageOf(`${links} Der Hafen wurde am Samstag nach zwei Jahren eröffnet.`)).toBe('de');
  });

  it('is left open where there is too little to tell', async () => {
    expect(await languageOf('Ferry.')).toBeUndefined();
    expect(await languageOf('2024: 310, 2025: 340')).toBeUndefined();
  });
});
