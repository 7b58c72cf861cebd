import { expect, test } from 'vitest';
import { searchOf } from './copy-link.tsx';

const here = { start: 4, end: 8, hash: 'old', quote: 'Ice.' };
const opened = { opening: 2, articleId: 'b', title: 'B', marks: [here], here };
const article = { id: 'b', title: 'B', hash: 'new', text: 'No. Ice. Not yet.' };
const fetched = { article, marks: [], notice: '' };

test('a link leads to the article that is opened, also before that has come', () => {
  expect(searchOf(opened, undefined)).toBe('?article=b&sentence=4-8&hash=old&quote=Ice.');
});

test('a link leads to the sentence that is shown, as the article has it now', () => {
  const shown = { start: 9, end: 17, quote: 'Not now.' };
  expect(searchOf({ ...opened, fetched }, shown)).toBe('?article=b&sentence=9-17&hash=new&quote=Not+yet.');
});

test('a link keeps what else the address has, and not the article before', () => {
  expect(searchOf(opened, undefined, '?article=a&hash=1&x=1')).toMatch(/^\?x=1&article=b&sentence=4-8&hash=old/);
});
