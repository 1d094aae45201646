import type { Page } from 'playwright-core';

/** The names of the habits in their order, when the first of them has come to its place. */
export const habitOrder = async (page: Page, first: string): Promise<readonly string[]> => {
  await page.getByRole('row').first().filter({ hasText: first }).waitFor();
  return page.getByRole('row').getByRole('link', { name: /^Edit/ }).allInnerTexts();
};
