/** What is listed at first, and more of with each further step. */
const PAGE = 50;
/** As many as the server gives at once. */
const MOST = 200;

/** How many to ask the server for, to list at least `count`: whole pages, as far as it gives them at once. */
export function pageSize(count: number): number {
  return Math.min(Math.ceil(count / PAGE) * PAGE, MOST);
}
