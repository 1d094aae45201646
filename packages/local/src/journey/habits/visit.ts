import type { Page } from 'playwright-core';
import type { HabitsPage } from './pages';

/** Lets the router of a page that is open go on to another address, as its links do. */
const goOn = async (page: Page, path: string): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.evaluate(
    `document.querySelector('h1').dataset.isLeft = ''; history.pushState({}, '', ${JSON.stringify(path)})`,
  );
  await page.locator('h1:not([data-is-left])').waitFor();
};

const isOpenAt = (page: Page, base: string): boolean => page.url().startsWith(`${base}/`);

/** Opens a page of the habit tracker, by its address or from the page that is open, and waits until all of it is shown. */
export const visit = async (page: Page, base: string, { route, heading }: HabitsPage, habitId = ''): Promise<void> => {
  const address = `${base}${route.replace('$habitId', habitId)}`;
  if (isOpenAt(page, base) && page.url() !== address) await goOn(page, address);
  else await page.goto(address);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  // Parts that come after the page say so until they are there.
  await page.locator('.loading').first().waitFor({ state: 'detached' });
};
