import { expect, test } from 'vitest';
import { safeFileName } from './file-name.ts';

test.each([
  ['Harbour news.MD', 'Harbour news.md', 'a suffix is a suffix in any case'],
  ['Öffnung (2).pdf', 'Öffnung (2).pdf', 'letters of any script, and plain signs'],
  ['العقد.txt', 'العقد.txt', 'letters of any script'],
  ['../../etc/passwd.txt', 'passwd.txt', 'a path leads nowhere'],
  ['C:\\Users\\me\\notes.docx', 'notes.docx', 'nor does one of Windows'],
  ['a\u0000b\u202Efdp.exe.md', 'a-b-fdp.exe.md', 'characters that cannot be seen, or that turn words about'],
  ['.hidden.md', 'hidden.md', 'a hidden file would never be read'],
  ['what? "why": <x>|*.html', 'what- -why- -x.html', 'signs that some system forbids'],
  ['cafe\u0301.md', 'café.md', 'one way to write a letter'],
])('%j becomes %j: %s', (given, name, _reason) => {
  expect(safeFileName(given)).toEqual({ name });
});

test.each([
  ['notes.xls', /^An article is a \.md, .* or \.jsonl file, and this is a \.xls file\.$/],
  ['notes', /this is none/],
  ['', /this is none/],
  ['...md', /needs a name/],
  ['con.txt', /needs a name/],
  ['ReadMe.md', /left out/],
  [`${'ö'.repeat(120)}.md`, /too long/],
])('%j is refused with a sentence', (given, sentence) => {
  expect(safeFileName(given)).toEqual({ problem: expect.stringMatching(sentence) });
});
