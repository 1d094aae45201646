import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults, RULES_OF_LOOKS, WCAG_2_2 } from '../accessibility';
import { readJourneyConfig } from '../config';
import { desktop, phone } from '../stage';

/** How a page is looked at: both sizes and both schemes, in the fewest looks. */
const LOOKS = [
  { name: 'light-desktop', size: desktop, colorScheme: 'light', rules: WCAG_2_2 },
  { name: 'dark-phone', size: phone, colorScheme: 'dark', rules: RULES_OF_LOOKS },
] as const;

/** What reaches past the right edge of the window, outside of boxes that scroll by themselves. */
const TOO_WIDE = `(() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const isWide = (each) => each.getBoundingClientRect().right > room + 0.5;
  const scrolls = (each) => each !== null && (getComputedStyle(each).overflowX !== 'visible' || scrolls(each.parentElement));
  return [...document.body.querySelectorAll('*')]
    .filter((each) => isWide(each) && !scrolls(each.parentElement) && ![...each.children].some(isWide))
    .map((each) => each.outerHTML.slice(0, 160));
})()`;

const take = async (page: Page, name: string): Promise<void> => {
  const { looksFolder } = readJourneyConfig();
  if (looksFolder === undefined) return;
  const path = join(looksFolder, `${name.replace(/[^a-z0-9]+/gi, '-')}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
};

const look = async (
  page: Page,
  { state, scope }: { readonly state: string; readonly scope: string },
  { name, size, colorScheme, rules }: (typeof LOOKS)[number],
): Promise<readonly string[]> => {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  const wide = await page.evaluate<readonly string[]>(TOO_WIDE);
  const barred = await accessibilityFaults(page, scope, rules);
  await take(page, `${state} ${name}`);
  return [...wide.map((each) => `too wide: ${each}`), ...barred].map((fault) => `${state}, ${name}: ${fault}`);
};

/**
 * Looks at what a page shows now, in the light at a desk and in the dark on a phone.
 *
 * @param scope a selector, the part of the page that is asked for what keeps somebody out
 * @returns what keeps somebody out, and what does not fit the width, one line each
 */
export const inspect = async (page: Page, state: string, scope = 'body'): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const each of LOOKS) faults.push(...(await look(page, { state, scope }, each)));
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
};
