import { expect, it } from 'vitest';
import { checkPair } from './check.ts';

it.each([
  ['Russland unterzeichnete den Vertrag mit dem Iran.', 'Russland unterzeichnete den Vertrag mit dem Iran nicht.'],
  ['Russland unterzeichnete den Vertrag mit dem Iran nicht.', 'Russland unterzeichnete den Vertrag mit dem Iran.'],
  ['Russland greift die Ukraine an.', 'Russland greift die Ukraine nicht an.'],
  ['Der Präsident kommt am Montag nach Wien.', 'Der Präsident kommt am Montag nicht nach Wien.'],
  ['شملت المعاهدة بندا للدفاع المشترك.', 'لم تشمل المعاهدة بندا للدفاع المشترك.'],
  ['لم تشمل المعاهدة بندا للدفاع المشترك.', 'شملت المعاهدة بندا للدفاع المشترك.'],
  ['Rusland heeft het verdrag met Iran getekend.', 'Rusland heeft het verdrag met Iran niet getekend.'],
  ['A Rússia assinou o tratado com o Irão em Moscovo.', 'A Rússia não assinou o tratado com o Irão em Moscovo.'],
  ['L’Iran a signé le traité avec la Russie.', 'L’Iran n’a jamais signé le traité avec la Russie.'],
  ['Le traité a changé la politique de l’Iran.', 'Le traité n’a rien changé à la politique de l’Iran.'],
  ['Rusia firmó el tratado con Irán en Moscú.', 'Rusia no firmó el tratado con Irán en Moscú.'],
])('a negation of another language is not left out, nor put in: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('unsupported');
});

it.each([
  [
    'Russland unterzeichnete den Vertrag mit dem Iran nicht.',
    'Russland unterzeichnete den Vertrag mit dem Iran nicht.',
  ],
  [
    'Russland unterzeichnete den Vertrag mit dem Iran.',
    'Russland unterzeichnete nicht nur den Vertrag mit dem Iran, sondern auch ein Abkommen über Gas.',
  ],
  [
    'Russland unterzeichnete den Vertrag mit dem Iran.',
    'Russland unterzeichnete den Vertrag mit dem Iran, aber die Ukraine unterzeichnete ihn nicht.',
  ],
  [
    'Russland unterzeichnete den Vertrag mit dem Iran.',
    'Russland unterzeichnete den Vertrag mit dem Iran nicht am Montag, sondern am Dienstag.',
  ],
  [
    'Russland verzichtete auf die Unterzeichnung des Vertrags mit dem Iran.',
    'Russland unterzeichnete den Vertrag mit dem Iran nicht.',
  ],
  [
    'Russland lehnte den Vertrag mit dem Iran ab.',
    'Russland lehnte den Vertrag mit dem Iran ab und kam nicht nach Wien.',
  ],
  ['شملت المعاهدة بندا للدفاع المشترك.', 'شملت المعاهدة بندا للدفاع المشترك.'],
  ['خلت المعاهدة من بند للدفاع المشترك.', 'لم تشمل المعاهدة بندا للدفاع المشترك.'],
  ['لم تشمل المعاهدة بندا للدفاع المشترك.', 'لم تشمل المعاهدة بندا للدفاع المشترك.'],
  ['المعاهدة سارية بين روسيا وإيران.', 'لا تزال المعاهدة سارية بين روسيا وإيران.'],
  ['Rusland heeft het verdrag met Iran getekend.', 'Rusland heeft niet alleen het verdrag met Iran getekend.'],
  ['Rusland weigerde het verdrag met Iran te tekenen.', 'Rusland heeft het verdrag met Iran niet getekend.'],
  [
    'Rusland heeft het verdrag met Iran getekend.',
    'Rusland heeft het verdrag met Iran getekend, terwijl China niet kwam.',
  ],
  [
    'L’Iran a signé le traité avec la Russie.',
    'L’Iran a signé le traité avec la Russie, mais la Chine n’est pas venue.',
  ],
  ['L’Iran a refusé de signer le traité avec la Russie.', 'L’Iran n’a pas signé le traité avec la Russie.'],
  ['L’Iran n’a jamais signé le traité avec la Russie.', 'L’Iran n’a pas signé le traité avec la Russie.'],
  ['A Rússia assinou o tratado com o Irão em Moscovo.', 'A Rússia não só assinou o tratado com o Irão em Moscovo.'],
  [
    'A Rússia recusou assinar o tratado com o Irão em Moscovo.',
    'A Rússia não assinou o tratado com o Irão em Moscovo.',
  ],
  ['A Rússia assinou o tratado no Irão em Moscovo.', 'A Rússia assinou o tratado no Irão em Moscovo.'],
  ['Rusia firmó el tratado con Irán en Moscú.', 'Rusia no solo firmó el tratado con Irán en Moscú.'],
])('what is so, or is not so, in other words or elsewhere, is let stand: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});
