import type { Page } from 'playwright-core';
import { visit } from './visit';

/** The id that a habit has in the addresses of its pages, as the list of habits leads there. */
export const habitId = async (page: Page, base: string, name: string): Promise<string> => {
  await visit(page, base, { route: '/habits', heading: 'Habits' });
  const address = await page.getByRole('link', { name: `History of ${name}`, exact: true }).getAttribute('href');
  return address?.split('/').at(-1) ?? '';
};
