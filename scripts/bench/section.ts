/** What a part of the benchmark is: `scripts/bench.ts` lists them, and each brings its own tables, pictures and ratios. */
import type { Progress } from './progress.ts';

export interface Section {
  /** Of `--only`, and before the names of its ratios. */
  name: string;
  title: string;
  /** Left out of `--quick`. */
  isLong?: true;
  run(context: BenchContext): Promise<SectionResult>;
}

export interface BenchContext {
  /** Folder with articles.jsonl and questions.jsonl, or with folders of such. */
  data: string | undefined;
  isQuick: boolean;
  /** Passages of the largest corpus. */
  largest: number;
  progress: Progress;
}

export interface SectionResult {
  /** Markdown below the title; a picture stands as `![what it shows](NAME.svg)`. */
  markdown: string[];
  /** By name of the file, such as `growth-index.svg`. */
  pictures?: Record<string, string>;
  /** Compared with those in `expected-ratios.json` by `--check`: the higher the better. */
  ratios?: Record<string, number>;
  /** All that was measured, for `--json`. */
  figures: unknown;
}
