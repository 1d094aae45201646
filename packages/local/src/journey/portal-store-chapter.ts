import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { shut } from './house-postgres';
import { desktop, type Stage } from './stage';

/** The database of our plugin: Backstage gives each plugin one. */
const STORE = 'backstage_plugin_well-architected';

/** Tabs that ask the store when they are opened, also where no account is read. */
const ASKING = ['Alarms', 'Costs', 'Runbooks', 'Recovery', 'Resources'];

/** Pages that ask it first of all. */
const PAGES = ['environments/staging/history', 'environments/compare?base=staging&head=production', 'environments'];

/** The portal while the database of its plugin lets nobody in, and after it does again. */
export const portalStoreChapter = (stage: () => Stage): void => {
  let page: Page;
  let openAgain: () => void = () => undefined;

  const alert = () => page.getByRole('alert').filter({ hasText: /Could not load/, visible: true });

  beforeAll(async () => {
    page = await stage().browser.newPage({ viewport: desktop });
    await page.goto(stage().house.portal);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Environments' }).waitFor();
    await page.goto(`${stage().house.portal}/environments/staging/pillars`);
    await page.getByRole('link', { name: 'Alarms', exact: true }).waitFor();
    openAgain = await shut(stage().house, STORE);
  });

  afterAll(async () => {
    openAgain();
    await page.close();
  });

  it.each(ASKING)('given no store, says so on %s and offers to try again', async (tab) => {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await alert().first().waitFor();
    expect(await alert().first().innerText()).not.toMatch(/ at |knex|node_modules|select /);
    await alert().first().getByRole('button', { name: 'Try again' }).waitFor();
  });

  it.each(PAGES)('given no store, says so on %s, and keeps nobody out by how it says it', async (address) => {
    await page.goto(`${stage().house.portal}/${address}`);
    await alert().first().waitFor();
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
  });

  it('given the store again, when somebody tries again, shows the environments', async () => {
    openAgain();
    await alert().getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'Verdicts by environment and pillar' }).waitFor();
  });
};
