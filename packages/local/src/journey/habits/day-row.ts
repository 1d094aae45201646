import type { Locator, Page } from 'playwright-core';

/** The box of a habit on the page of a day. */
export const dayBox = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });

/** All that the page of a day says of a habit. */
export const dayRow = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: dayBox(page, name) });
