import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../child.ts';
import { describeProvenance } from './provenance.ts';

const SETS = ['corpus', 'hotpot-a', 'musique-a', 'squad-a'];

it('says of each published set where it comes from, under which licence and what was chosen on it', () => {
  const said = describeProvenance(SETS).join('\n');
  for (const name of SETS) expect(said.match(new RegExp(`^- ${name}: `, 'gm'))).toHaveLength(2);
  expect(said).toMatch(/CC BY-SA 4\.0.*\n.*CC BY 4\.0.*\n.*CC BY-SA 4\.0/);
  expect(said).toContain('do not come with Footnote');
  expect(said).toContain('None of these sets is unseen');
});

it('points at code that is there', () => {
  const files = describeProvenance(SETS)
    .join('\n')
    .match(/lib\/[\w/-]+\.ts/g)!;
  expect(files.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
});

it('claims nothing of sets that it does not know', () => {
  const said = describeProvenance(['mine']).join('\n');
  expect(said).toContain('- mine: as it was given with `--data`.');
  expect(said).not.toMatch(/unseen|do not come with/);
});
