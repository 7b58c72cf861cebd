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
  ['La Russie a signé le traité avec l’Iran.', 'La Russie n’a pas signé le traité avec l’Iran à Moscou.'],
  ['Rusland tekende het verdrag met Iran.', 'Rusland tekende het verdrag met Iran niet.'],
  ['La economía de Irán creció.', 'La economía de Irán nunca creció.'],
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

it.each([
  [
    'Es ist offen, ob der Iran den Vertrag mit Russland unterzeichnet.',
    'Es ist offen, ob der Iran den Vertrag mit Russland unterzeichnet oder nicht.',
  ],
  ['Es ist offen, ob Moskau zustimmt.', 'Es ist offen, ob Moskau zustimmt oder nicht.'],
  ['Es ist offen, ob Moskau zustimmt oder nicht.', 'Es ist offen, ob Moskau zustimmt.'],
  ['Russland und der Iran arbeiten beim Gas zusammen.', 'Russland und der Iran arbeiten beim Gas zusammen wie nie.'],
  ['La economía de Irán creció.', 'La economía de Irán creció como nunca.'],
  ['A economia do Irão cresceu.', 'A economia do Irão cresceu como nunca.'],
  ['La Russie et l’Iran sont plus proches.', 'La Russie et l’Iran sont plus proches que jamais.'],
  ['La Russia sostiene l’Iran.', 'La Russia sostiene più che mai l’Iran.'],
  ['La Russia e l’Iran sono più vicini.', 'La Russia e l’Iran sono più vicini che mai.'],
  ['Rusland tekende het verdrag met Iran.', 'Rusland tekende het verdrag met Iran niet voor niets.'],
  ['Irán firmó el tratado con Rusia.', 'Irán firmó el tratado con Rusia, ¿no?'],
  ['Russland greift die Ukraine an.', 'Russland greift die Ukraine an, nicht wahr?'],
  ['L’Iran a signé le traité avec la Russie.', 'L’Iran a signé le traité avec la Russie pas à pas.'],
  ['L’Iran a signé le traité avec la Russie pas à pas.', 'L’Iran a signé le traité avec la Russie.'],
  ['Der Vertrag ist kein Bündnis.', 'Der Vertrag ist anders als ein Bündnis.'],
])('what denies nothing where it stands is no negation: %s / %s', (statement, sentence) => {
  expect(checkPair(statement, sentence).verdict).toBe('supported');
});
