/** Lists that are longer than what is shown of them at first. */
import { expect, test } from './support/test.ts';

test('older conversations stay in the list, each once, and the first of them has the focus', async ({ page }) => {
  const all = Array.from({ length: 60 }, (_, n) => ({
    id: `00000000-0000-4000-8000-0000000000${n + 10}`,
    name: `Question ${n + 1}`,
    changedAt: new Date(Date.UTC(2025, 0, 20, 12, 0, -n)).toISOString(),
    questions: 1,
  }));
  const clickedTwice = Promise.withResolvers<void>();
  let requests = 0;
  await page.route(/\/api\/conversations\?/, async (route) => {
    if (++requests > 1) await clickedTwice.promise;
    const query = new URL(route.request().url()).searchParams;
    const from = all.findIndex(({ id }) => query.get('before')?.endsWith(id)) + 1;
    const to = from + Number(query.get('limit') ?? 50);
    await route.fulfill({ json: { conversations: all.slice(from, to), more: all.length > to } });
  });
  await page.route(/\/api\/conversations\/./, async (route) => {
    all.splice(
      all.findIndex(({ id }) => route.request().url().endsWith(id)),
      1,
    );
    await route.fulfill({ status: 204 });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Conversations' }).click();
  const list = page.getByRole('navigation', { name: 'Conversations' });
  const links = list.getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(50);
  const older = list.getByRole('button', { name: 'Show older ones' });
  await older.click();
  await older.click();
  clickedTwice.resolve();
  await expect(links).toHaveCount(60);
  await expect(older).toBeHidden();
  await expect(links.nth(50)).toBeFocused();

  const [gone, left] = ['Question 55', all.map(({ name }) => name).filter((name) => name !== 'Question 55')];
  await list.getByRole('button', { name: `Rename or delete “${gone}”` }).click();
  await list.getByRole('button', { name: 'Delete', exact: true }).click();
  await list.getByRole('group').getByRole('button', { name: 'Delete' }).click();
  await expect(links).toHaveText(left);
});
