import type { Page } from 'playwright-core';
import type { HabitsPage } from './pages';

/** Opens a page of the habit tracker by its address and waits until all of it is shown. */
export const visit = async (page: Page, base: string, { route, heading }: HabitsPage, habitId = ''): Promise<void> => {
  await page.goto(`${base}${route.replace('$habitId', habitId)}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  // Parts that come after the page say so until they are there.
  await page.locator('.loading').first().waitFor({ state: 'detached' });
};
