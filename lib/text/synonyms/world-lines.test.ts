import { describe, expect, it } from 'vitest';
import { synonymsOf } from '#lib/text/synonyms.ts';
import { parseDirections } from './theme-lines.ts';
import { bothWays, countryLines, leaderLines, nationalLines, regionLines } from './world-lines.ts';

/** What may answer `asked`, over all lines. */
function answersTo(asked: string, lines: string): string[] {
  return parseDirections(lines)
    .filter((direction) => direction.asked.includes(asked))
    .flatMap(({ kinds }) => kinds);
}

describe('the lines of a country', () => {
  const lines = countryLines(
    '\nRuritania | Ruritanian | Strelsau, (The Castle) | crown\nElbonia | Elbonian | (Mudville)\n',
  );

  it.each([
    ['Ruritanian capital', ['Strelsau'], 'a castle is no capital'],
    ['capital of Ruritania', ['Strelsau'], 'the same in other words'],
    ['Ruritanian government', ['Strelsau', 'The Castle'], 'the press names a government by where it sits'],
    ['Strelsau', ['Ruritanian capital', 'capital of Ruritania'], 'texts have it either way'],
    ['currency of Ruritania', ['crown'], 'its money'],
    ['capital of Elbonia', [], 'a seat of government in brackets is no capital'],
    ['Elbonian currency', [], 'the column is left out'],
  ])('answer "%s" with %j: %s', (asked, expected) => {
    expect(answersTo(asked, lines)).toEqual(expected);
  });
});

describe('the lines of a leader', () => {
  const lines = leaderLines('Ruritania | Ruritanian | king | Rudolf, Michael');

  it.each([
    ['Ruritanian king', ['Rudolf', 'Michael'], 'the office'],
    ['king of Ruritania', ['Rudolf', 'Michael'], 'the same in other words'],
    ['Ruritanian leader', ['Rudolf', 'Michael'], 'whoever holds an office may be called so'],
    ['Rudolf', ['Ruritanian king', 'Ruritanian leader'], 'texts leave out the name'],
  ])('answer "%s" with %j: %s', (asked, expected) => {
    expect(answersTo(asked, lines)).toEqual(expected);
  });
});

it('the lines of a region name its countries by any noun, and by its other names', () => {
  const lines = regionLines('Zendan | vassal of Zenda | Ruritania, Elbonia');
  for (const asked of ['Zendan country', 'Zendan state', 'vassal of Zenda']) {
    expect(answersTo(asked, lines)).toEqual(['Ruritania', 'Elbonia']);
  }
});

it('national lines take the country before and after the noun', () => {
  const lines = nationalLines('Ruritania | Ruritanian | parliament | Estates');
  for (const asked of ['Ruritanian parliament', 'parliament of Ruritania', 'parliament in Ruritania']) {
    expect(answersTo(asked, lines)).toEqual(['Estates']);
  }
});

it('no country is told by its neighbours, though one line may name them together', () => {
  const told = (asked: string): string[] => synonymsOf(asked).map(({ term }) => term);
  expect(told('estonia')).not.toContain('latvia');
  expect(told('iran')).not.toContain('iraq');
  expect(told('putin')).not.toContain('russia');
});

it('what is told both ways is told by its name and by what it is called, the first descriptions only', () => {
  const lines = bothWays('\nowner, man of the castle, master of Zenda, old lord, lord of Zenda > Michael, duke\n');
  expect(answersTo('lord of Zenda', lines)).toEqual(['Michael', 'duke']);
  expect(answersTo('Michael', lines)).toEqual(['man of the castle', 'master of Zenda', 'old lord']);
  expect(answersTo('duke', lines), 'a common noun is no name').toEqual([]);
});
