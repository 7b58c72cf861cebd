/**
 * Words that Porter's rules join with unrelated ones ("important" with "importer", "news" with "new"), one line a word and its
 * forms; each line stems to its first word.
 */
const EXCEPTIONS = `
important importance importantly
news
goods
university universities
organization organizations organisation organisations organizational organisational
organize organizes organized organizing organise organises organised organising organizer organizers organiser organisers
general generals generally
international internationally
customs
customer customers
severe severely severity
emergency emergencies
partial partially
evening evenings
business businesses
authority authorities
community communities
executive executives
experiment experiments experimental
positive positively
polite politely politeness
`;

/** The stem of each word that has one of its own. */
export const STEM_EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  EXCEPTIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form): [string, string] => [form, forms[0]!]);
    }),
);
