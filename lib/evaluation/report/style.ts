import { readFileSync } from 'node:fs';
import { Markup } from './markup.ts';

/** Everything that the report's looks need; it is written into the page, so that nothing is fetched. */
export const STYLE: Markup = new Markup(readFileSync(new URL('report.css', import.meta.url), 'utf8'));
