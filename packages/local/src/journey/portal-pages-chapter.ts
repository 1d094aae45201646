import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { watchPage } from './page-faults';
import { takePicture } from './picture';
import { desktop, phone, type Stage } from './stage';

/** Each page below `/environments`, and words that are there once it has loaded. */
const PAGES: readonly (readonly [address: string, words: RegExp])[] = [
  ['staging/pillars', /Security/],
  ['staging/coverage?practices=uncovered', /\d+ of 307 best practices/],
  ['staging/alarms', /api-5xx-errors/],
  ['staging/costs', /a month/],
  ['staging/runbooks', /API answers with errors/],
  ['staging/runbooks/api-errors', /Run as a checklist/],
  ['staging/recovery', /RPO/],
  ['staging/pipelines', /wellArchitected\.live/],
  ['staging/resources', /\d+ of \d+ resources/],
  ['staging/history', /History/],
  ['compare?base=staging&head=production', /Compare/],
];

/** Pages that the documentation shows. */
const PICTURED: ReadonlySet<string> = new Set(['coverage', 'resources']);

/** Whether nothing of the page stands outside of what a narrow screen shows. */
const FITS = 'document.documentElement.scrollWidth <= window.innerWidth + 1';

/** Every page of an environment, without an account: in the light, in the dark, on a phone and by keyboard. */
export const portalPagesChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];

  const loaded = (words: RegExp): Promise<void> => page.getByText(words).filter({ visible: true }).first().waitFor();

  const open = async (address: string, words: RegExp): Promise<void> => {
    await page.goto(`${stage().house.portal}/environments/${address}`);
    await loaded(words);
  };

  /** Another theme is another tree of components: the page loads anew. */
  const darken = async (words: RegExp): Promise<void> => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('body[data-theme-mode="dark"]').waitFor();
    await loaded(words);
  };

  beforeAll(async () => {
    page = await stage().browser.newPage({ viewport: desktop });
    faults = watchPage(page);
    await page.goto(stage().house.portal);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Environments' }).waitFor();
  });

  describe.each(PAGES)('%s', (address, words) => {
    const name = address.replace('staging/', '').replace(/\?.*/, '');

    it('has nothing that keeps somebody out, in the light and in the dark', async () => {
      await open(address, words);
      if (PICTURED.has(name)) await takePicture(page, `portal-${name}`);
      expect(await accessibilityFaults(page, 'body')).toEqual([]);
      await darken(words);
      expect(await accessibilityFaults(page, 'body')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });

    it('fits on a phone', async () => {
      await page.setViewportSize(phone);
      // The menu leaves the side of the page a moment after the screen has become narrow.
      await page.waitForFunction(FITS, undefined, { timeout: 10_000 });
      expect(await accessibilityFaults(page, 'body', ['scrollable-region-focusable'])).toEqual([]);
      await page.setViewportSize(desktop);
    });
  });

  it('given the keyboard alone, leads from tab to tab and opens one', async () => {
    await open('staging/pillars', /Security/);
    await page.getByRole('link', { name: 'Pillars', exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/staging\/coverage/);
  });

  it('leaves no error behind any of the pages', () => {
    expect(faults).toEqual([]);
  });
};
