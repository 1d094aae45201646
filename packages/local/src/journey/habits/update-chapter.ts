import type { Page } from 'playwright-core';
import type { Stage } from '../stage';
import { startChangingSite, type ChangingSite } from './changing-site';

/** Looks for a newer build. @returns whether none is there, so that an offer cannot be under way */
const IS_NEWEST = `navigator.serviceWorker.getRegistration()
  .then((registration) => registration.update().then(() => registration))
  .then(({ installing, waiting }) => installing === null && waiting === null)`;

const takeNewer = async (page: Page, site: ChangingSite): Promise<void> => {
  await page.goto(`${site.address}/sign-in`);
  await page.evaluate('navigator.serviceWorker.ready');
  const offer = page.getByText('A new version is ready.');
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  expect(await page.evaluate(IS_NEWEST)).toBe(true);
  expect(await offer.count()).toBe(0);
  site.change();
  await page.reload();
  await offer.waitFor();
  await page.evaluate('window.isOld = true');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await loaded;
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  expect(await page.evaluate('[window.isOld, navigator.serviceWorker.controller !== null]')).toEqual([undefined, true]);
  expect(await page.evaluate(IS_NEWEST)).toBe(true);
  expect(await offer.count()).toBe(0);
};

/** Somebody who has a page open when a newer build is there. */
export const updateChapter = (stage: () => Stage): void => {
  it('given a newer build, offers it, and takes it when asked to', async () => {
    const site = await startChangingSite(stage().house.habits);
    const page = await stage().browser.newPage({ locale: 'en-GB' });
    try {
      await takeNewer(page, site);
    } finally {
      await page.close();
      site.close();
    }
  });
};
