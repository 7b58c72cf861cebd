import { describe, expect, it } from 'vitest';
import { type Benchmark, describeBenchmark } from './document.ts';
import { renderBenchmark } from './page.ts';

const BENCHMARK: Benchmark = {
  machine: 'a small machine, 2 cores',
  createdAt: '2026-11-22T10:00:00.000Z',
  command: 'npm run bench',
  versions: { Footnote: '0.1.0 (abc1234)', Node: '24.0.0' },
  seconds: 61,
  sections: [
    {
      name: 'growth',
      title: 'Growth',
      markdown: ['It <grows>.', '', '![By size](growth.svg)'],
      pictures: { 'growth.svg': '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="By size"></svg>' },
      figures: null,
      seconds: 60,
    },
  ],
};

describe('the page of a benchmark', () => {
  it('tells the command, the day, the machine and the versions', () => {
    const page = describeBenchmark(BENCHMARK, 'benchmarks');
    expect(page).toContain('`npm run bench` on 2026-11-22, in 2 minutes, on a small machine, 2 cores');
    expect(page).toContain('Versions: Footnote 0.1.0 (abc1234), Node 24.0.0.');
  });

  it('says what the same command needs to repeat it', () => {
    expect(describeBenchmark(BENCHMARK, '')).toContain('The same command repeats it; ');
    const withData = { ...BENCHMARK, command: 'npm run bench -- --data DIR' };
    expect(describeBenchmark(withData, '')).toContain('which does not come with Footnote');
  });

  it('finds its pictures in their folder', () => {
    expect(describeBenchmark(BENCHMARK, 'benchmarks')).toContain('![By size](benchmarks/growth.svg)');
  });

  it('holds its pictures as HTML, and fetches nothing', () => {
    const page = renderBenchmark(BENCHMARK);
    expect(page).toContain('<svg xmlns="http://www.w3.org/2000/svg" role="img"');
    expect(page).not.toMatch(/<img|<script|src=|<grows>/);
  });
});
