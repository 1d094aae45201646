import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { isFree } from '../supervision/port';
import { accessibilityFaults } from './accessibility';
import { openBrowser } from './browser';
import { watchPage } from './page-faults';
import { takePicture } from './picture';
import { startHouse, type RunningHouse } from './running-house';

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

describe('a journey through the house that npm start brings up', () => {
  let house: RunningHouse;
  let browser: Browser;

  beforeAll(async () => {
    house = await startHouse();
    browser = await openBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    await house.interrupt();
  });

  describe('the portal', () => {
    let page: Page;
    let faults: readonly string[];

    beforeAll(async () => {
      page = await browser.newPage({ viewport: desktop });
      faults = watchPage(page);
    });

    it('given a first visit, when the guest enters, shows the verdicts of both environments', async () => {
      await page.goto(house.portal);
      await page.getByRole('button', { name: 'Enter' }).click();
      await page.getByRole('heading', { level: 1, name: 'Environments' }).waitFor();
      const table = page.getByRole('table', { name: 'Verdicts by environment and pillar' });
      for (const name of ['staging', 'production']) {
        await table.getByRole('link', { name, exact: true }).waitFor();
        expect(await table.getByRole('link', { name: new RegExp(`^Security in ${name}: \\d+ verified`) }).count()).toBe(
          1,
        );
      }
      await takePicture(page, 'portal-environments');
    });

    it('has nothing on the matrix that keeps somebody out', async () => {
      expect(await accessibilityFaults(page, 'body')).toEqual([]);
    });

    it('given a verified claim of a pillar, when it is opened, names the file and line of its proof', async () => {
      await page.getByRole('link', { name: /^Security in staging/ }).click();
      await page.getByRole('heading', { name: 'staging', exact: true }).waitFor();
      const claims = page.getByRole('list', { name: 'Claims of Security' });
      await claims
        .getByRole('button', { expanded: false, name: /encrypt/i })
        .first()
        .click();
      const evidence = page.getByRole('list', { name: 'Evidence' }).first();
      const proof = await evidence.getByRole('link').first().innerText();
      expect(proof).toMatch(/^packages\/infra\/src\/.+\.ts:\d+$/);
      await takePicture(page, 'portal-claim');
    });

    it('has nothing on the claim that keeps somebody out, and no error behind the page', async () => {
      expect(await accessibilityFaults(page, 'body')).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  describe('the habit tracker', () => {
    let page: Page;
    let faults: readonly string[];
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    const add = async (name: string): Promise<void> => {
      await page.getByRole('textbox', { name: 'Name' }).fill(name);
      await page.getByRole('button', { name: 'Add habit' }).click();
      await box(name).waitFor();
    };

    beforeAll(async () => {
      page = await browser.newPage({ viewport: desktop });
      faults = watchPage(page);
    });

    it('given a new account, when a habit is added, shows it for today', async () => {
      await page.goto(`${house.habits}/sign-up`);
      await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.com');
      await page.getByLabel('Password').fill(randomUUID());
      await page.getByRole('button', { name: 'Create account' }).click();
      await add('Read ten pages');
      await add('Walk');
      expect(await box('Read ten pages').isChecked()).toBe(false);
    });

    it('given a habit, when it is ticked and the page is loaded again, is still ticked, with a streak of one day', async () => {
      const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
      await box('Read ten pages').check({ force: true });
      expect((await saved).status()).toBe(200);
      await page.reload();
      await page.getByText('1 of 2 done').waitFor();
      expect(await box('Read ten pages').isChecked()).toBe(true);
      await page.getByRole('list', { name: 'Habits' }).getByText('1 day', { exact: true }).waitFor();
      await takePicture(page, 'habits-today');
    });

    it('given only a keyboard, when the next habit is reached and Space is pressed, ticks it', async () => {
      await box('Read ten pages').focus();
      for (let presses = 0; presses < 5 && !(await isFocused(page, 'Walk')); presses += 1)
        await page.keyboard.press('Tab');
      const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
      await page.keyboard.press('Space');
      expect((await saved).status()).toBe(200);
      await page.getByText('2 of 2 done').waitFor();
      expect(await box('Walk').isChecked()).toBe(true);
    });

    it('has nothing that keeps somebody out, in light and in dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page, 'body')).toEqual([]);
      }
    });

    it('given a phone in the dark, fits its width on a dark ground', async () => {
      await page.setViewportSize(phone);
      const [width, ground] = await page.evaluate<[number, string]>(
        '[document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor]',
      );
      expect(width).toBeLessThanOrEqual(phone.width);
      const brightness = ground.match(/\d+/g)?.slice(0, 3).map(Number) ?? [255];
      expect(Math.max(...brightness)).toBeLessThan(80);
      await takePicture(page, 'habits-phone-dark');
      expect(faults).toEqual([]);
    });
  });

  it('given Ctrl-C, stops everything, so that every port is free again', async () => {
    expect([0, 'SIGINT']).toContain(await house.interrupt());
    expect(house.output()).toContain('Stopping');
    expect(await Promise.all(house.ports.map(isFree))).toEqual([true, true, true]);
  });
});

/** Says whether the checkbox of this name has the focus. */
const isFocused = (page: Page, name: string): Promise<boolean> =>
  page.getByRole('checkbox', { name, exact: true }).evaluate((box) => box === box.ownerDocument.activeElement);
