import { describe, expect, it } from 'vitest';
import { authorOf, isInlinedImage, isMenuLine } from './menu-line.ts';

describe('isMenuLine', () => {
  it.each([
    ['January 17, 2025', 'a date'],
    ['17 يناير، 2025', 'an Arabic date'],
    ['By Nasser Kandil', 'a byline'],
    ['By Nasser Kandil | January 17, 2025 | 5 min read', 'byline, date and reading time'],
    ['Home | News | Opinion', 'a navigation bar'],
    ['Home > World > Middle East', 'a breadcrumb'],
    ['Share this article', 'a share line'],
    ['Share on Facebook, Twitter', 'a share line with targets'],
    ['Read also: What the pact says about gas', 'a pointer to another article'],
    ['Related articles', 'its heading'],
    ['Photo: Kremlin press service', 'a credit'],
    ['Tags: Iran, Russia', 'tags'],
    ['© 2025 The Observer. All rights reserved.', 'copyright'],
    ['Copyright by The Observer', 'copyright in words'],
    ['Read also: The gas deal.', 'a pointer with a full stop'],
    ['![The two presidents](a.jpg)', 'an image'],
    ['[All news](/news)', 'a link and nothing else'],
    ['https://example.org/a', 'a bare address'],
    ['<br/> <img src="a.png">', 'HTML without words'],
    ['اقرأ أيضاً: اتفاق الغاز', 'Arabic for read also'],
  ])('knows %j: %s', (line) => {
    expect(isMenuLine(line)).toBe(true);
  });

  it.each([
    ['Share prices fell sharply on Friday.', 'starts like a share line'],
    ['Share of the vote', 'a heading about a share'],
    ['Read more widely, he said, and you will see.', 'starts like a pointer'],
    ['By Friday the text was ready.', 'starts like a byline'],
    ['By Land and Sea', 'a heading: a name has two words'],
    ['By 2025, trade had doubled', 'starts like a byline'],
    ['Home rule', 'starts like a menu'],
    ['Russia and Iran signed | The text', 'two parts, neither of them furniture'],
    ['On January 17, 2025 they signed.', 'a sentence with a date'],
    ['Russia', 'one word'],
    ['You may also like to know that the bridge cost nine million euros.', 'a sentence that starts like a pointer'],
    ['Video: police officers shot two men on Monday evening.', 'a sentence behind a label'],
    ['Copyright protects authors for seventy years.', 'a sentence about copyright'],
  ])('does not take %j for one: %s', (line) => {
    expect(isMenuLine(line)).toBe(false);
  });
});

describe('an image whose bytes stand in the text', () => {
  const data = `data:image/png;base64,${'iVBORw0KGgo+/A'.repeat(100_000)}==`;

  it.each([
    [`![The two presidents](${data})`, 'in its place'],
    [`![](<${data}>)  ![][1]`.replace('  ![][1]', ` ![](${data})`), 'two of them'],
    [`[![](${data})](https://example.org)`, 'as a link'],
    [`[image1]: <${data}>`, 'in the list of addresses below the text'],
    [`<p><img alt="" src="${data}"></p>`, 'in HTML'],
  ])('is no text at any length: %$', (line) => {
    expect(isInlinedImage(line)).toBe(true);
    expect(isMenuLine(line)).toBe(true);
  });

  it.each([
    [`They signed. ![](${data})`, 'behind a sentence'],
    [`![](${data}) They signed.`, 'before a sentence'],
    [`![](a.png)`, 'an address: short, it is found by other means'],
  ])('does not hide what stands beside it: %$', (line) => {
    expect(isInlinedImage(line)).toBe(false);
  });
});

describe('authorOf', () => {
  it.each<[string, string | undefined, string]>([
    ['By Nasser Kandil', 'Nasser Kandil', 'the plain form'],
    ['By: Nasser Kandil, Al-Binaa', 'Nasser Kandil', 'what follows a comma is an outlet or a role'],
    ['BY NASSER KANDIL', 'NASSER KANDIL', 'capitals stay: nobody knows how the name is written'],
    ['Written by Ursula von der Leyen', 'Ursula von der Leyen', 'small words inside a name'],
    ['By Ivan Glukhov and Andrei Ontikov', 'Ivan Glukhov and Andrei Ontikov', 'two authors'],
    ['By Jon Alterman in Washington', 'Jon Alterman', 'the place is not part of the name'],
    ['بقلم: ناصر قنديل', 'ناصر قنديل', 'Arabic'],
    ['Автор: Иван Глухов', 'Иван Глухов', 'Russian'],
    ['By Friday', undefined, 'a day'],
    ['By Reuters', undefined, 'one word may be an outlet as well as a name'],
    ['By the end of the week', undefined, 'no name'],
    ['By Nasser Kandil, who was there.', undefined, 'a sentence'],
  ])('reads %j as %j: %s', (line, author) => {
    expect(authorOf(line)).toBe(author);
  });
});
