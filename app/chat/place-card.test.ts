import { expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const card = { width: 300, height: 200 };
const view = { width: 360, height: 800 };

test('a card is under its footnote, and centred where the view is wide', () => {
  const footnote = { left: 600, top: 100, width: 20, height: 20 };
  expect(placeCard(footnote, card, { width: 1280, height: 800 })).toEqual({ left: 460, top: 126 });
});

test('a card keeps its distance from the edges of a narrow view', () => {
  expect(placeCard({ left: 2, top: 100, width: 20, height: 20 }, card, view).left).toBe(12);
  expect(placeCard({ left: 338, top: 100, width: 20, height: 20 }, card, view).left).toBe(48);
});

test('a card is above a footnote at the bottom of the view', () => {
  expect(placeCard({ left: 100, top: 700, width: 20, height: 20 }, card, view).top).toBe(494);
});

test('a card that fits neither above nor below is below, where the page can be scrolled to it', () => {
  const low = { width: 360, height: 250 };
  expect(placeCard({ left: 100, top: 120, width: 20, height: 20 }, card, low).top).toBe(146);
});
