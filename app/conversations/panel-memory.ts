/** Remembers for a year whether the list stands open beside the page, so that the server draws the page with it. */
export const PANEL_COOKIE = 'footnote_list';

const YEAR_SECONDS = 31_536_000;

export function rememberPanel(isOpen: boolean): void {
  document.cookie = `${PANEL_COOKIE}=${isOpen ? 'open' : 'closed'}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}

/** What was remembered, from the cookie's value. */
export function readPanel(value: string | undefined): boolean {
  return value === 'open';
}
