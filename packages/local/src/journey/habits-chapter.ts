import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { watchPage } from './page-faults';
import { takePicture } from './picture';
import { desktop, phone, type Stage } from './stage';

const add = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Add habit' }).click();
  await page.getByRole('checkbox', { name, exact: true }).waitFor();
};

/** What somebody who tracks habits does on the first day. */
export const habitsChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true });

  beforeAll(async () => {
    page = await stage().browser.newPage({ viewport: desktop });
    faults = watchPage(page);
  });

  it('given a new account, when a habit is added, shows it for today', async () => {
    await page.goto(`${stage().house.habits}/sign-up`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.com');
    await page.getByLabel('Password').fill(randomUUID());
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await add(page, 'Read ten pages');
    await add(page, 'Walk');
    expect(await box('Read ten pages').isChecked()).toBe(false);
  });

  it('given a habit, when it is ticked and the page is loaded again, is still ticked, with a streak of one day', async () => {
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByRole('region', { name: 'Due' }).getByText('Read ten pages', { exact: true }).click();
    expect((await saved).status()).toBe(200);
    await page.reload();
    await page.getByText('1 of 2 done', { exact: true }).waitFor();
    expect(await box('Read ten pages').isChecked()).toBe(true);
    await page.getByRole('region', { name: 'Due' }).getByText('1 day', { exact: true }).waitFor();
    await takePicture(page, 'habits-today');
  });

  it('given only a keyboard, when the next habit is reached and Space is pressed, ticks it', async () => {
    await box('Read ten pages').focus();
    const isReached = async (): Promise<boolean> => (await box('Walk').and(page.locator(':focus')).count()) === 1;
    for (let presses = 0; presses < 5 && !(await isReached()); presses += 1) await page.keyboard.press('ArrowDown');
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.keyboard.press('Space');
    expect((await saved).status()).toBe(200);
    await page.getByText('2 of 2 done', { exact: true }).waitFor();
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
};
