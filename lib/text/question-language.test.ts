import { expect, test } from 'vitest';
import { languageOfQuestion } from './question-language.ts';

test.each([
  ['Why was the summit postponed?', 'en'],
  ['What do Ontikov and Jalali say about the treaty with the Iranians?', 'en'],
  ['Warum wurde der Gipfel verschoben?', 'de'],
  ['Wer hat den Vertrag zwischen Russland und Iran unterzeichnet?', 'de'],
  ['Was sagt die "New York Times" über den BRICS-Gipfel?', 'de'],
  ['Warum hat Springfield die Brücke geschlossen?', 'de'],
  ['Did Ursula von der Leyen attend the summit in Kazan?', 'en'],
  ['Did von der Leyen criticise BRICS?', 'en'],
  ['لماذا تأجلت القمة؟', 'ar'],
  ['ماذا تقول Izvestia عن القمة؟', 'ar'],
])('%s', (question, language) => {
  expect(languageOfQuestion(question)).toBe(language);
});

test.each([
  'BRICS?',
  '',
  'Kazan 2024',
  'Почему отложили саммит?',
  'چرا اجلاس به تعویق افتاد؟',
  'Pourquoi ?',
  'Was geschah in Kasan?',
  '¿Qué es BRICS?',
  'Quel est le rôle des BRICS ?',
  'Qui a signé le traité ?',
  'Quem é o presidente do Brasil?',
])('what is none of them, or too short to tell, is left open: %j', (question) => {
  expect(languageOfQuestion(question)).toBeUndefined();
});
