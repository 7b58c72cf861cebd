/** HTML that is safe to write as it is. Only `html` makes it, so whatever else gets into a page is escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = Markup | string | number | undefined | readonly Content[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template of HTML: text and numbers are escaped (in elements and in quoted attributes), `undefined` is nothing, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  const written = values.map((value, index) => write(value) + parts[index + 1]!);
  return new Markup(parts[0]! + written.join(''));
}

function write(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(write).join('');
  return String(content).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
