import { escapeMarkdown } from '#lib/citing/markers/escapes.ts';
import { withoutTurns } from './markdown-tokens.ts';

/** Tag characters spell words that no person sees and every model reads. */
const TAGS = /[\u{E0000}-\u{E007F}]/gu;
/** Line ends and tabs are white space; what else is below a space moves a terminal's cursor. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Words of an article or a reader on one line of plain text: nothing in them moves, hides or turns what stands beside them. */
export function plainWords(text: string): string {
  return withoutTurns(text).replace(TAGS, '').replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();
}

/** The same in Markdown, where it shows as it stands: no marker, link, tag or emphasis. */
export function inertWords(text: string): string {
  return withoutAutolinks(escapeMarkdown(plainWords(text)));
}

/** Escaped Markdown in which a bare address stays text: many readers make a link of one that is not escaped. */
export function withoutAutolinks(markdown: string): string {
  return markdown.replace(/\b(https?|ftp):(?=\/\/)|\b(www)\.(?=\S)/gi, (_, scheme?: string, www?: string) =>
    scheme ? `${scheme}\\:` : `${www}\\.`,
  );
}
