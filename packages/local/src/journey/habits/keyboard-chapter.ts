import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import type { Stage } from '../stage';
import { dayBox, dayRow } from './day-row';
import { habitOrder } from './habit-order';
import { keyboardOf, type Keyboard } from './keyboard';

/** Through the menu of the header. */
const goTo = async (page: Page, keys: Keyboard, name: string): Promise<void> => {
  await keys.to(page.getByRole('button', { name: 'Account' }));
  await keys.press('Enter');
  await keys.to(page.getByRole('link', { name, exact: true }));
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
};

const begin = async (page: Page, keys: Keyboard, base: string): Promise<void> => {
  await page.goto(`${base}/sign-up`);
  await keys.to(page.getByRole('textbox', { name: 'E-mail' }));
  await keys.type(`${randomUUID()}@example.com`);
  await keys.to(page.getByLabel('Password'));
  await keys.type(randomUUID());
  await keys.press('Enter');
  await keys.to(page.getByRole('button', { name: 'Begin' }));
  await keys.press('Enter');
  await keys.to(page.getByRole('textbox', { name: 'Name' }));
  for (const name of ['Read', 'Walk']) {
    await keys.type(name);
    await keys.press('Enter');
    await dayBox(page, name).waitFor();
  }
};

const changePast = async (page: Page, keys: Keyboard): Promise<void> => {
  await keys.to(page.getByRole('link', { name: 'History of Read' }));
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Read' }).waitFor();
  await keys.to(page.getByRole('button', { name: 'The month before' }));
  await keys.press('Enter');
  await keys.to(page.locator('.calendar-day[tabindex="0"]'));
  await keys.press('ArrowLeft', 'Enter', 'Tab', 'ArrowRight');
  await keys.to(page.getByRole('button', { name: 'Save day' }));
  await keys.press('Enter');
  await page
    .locator('.calendar-day:focus')
    .and(page.getByRole('button', { name: /: Done$/ }))
    .waitFor();
};

/** All of a first week by somebody who has no mouse. */
export const keyboardChapter = (stage: () => Stage): void => {
  let page: Page;
  let keys: Keyboard;
  let faults: readonly string[];

  beforeAll(async () => {
    page = await stage().browser.newPage({ locale: 'en-GB', timezoneId: 'UTC' });
    faults = watchPage(page);
    keys = keyboardOf(page);
  });

  it('given a keyboard alone, makes an account and the first habits', () => begin(page, keys, stage().house.habits));

  it('given a keyboard alone, ticks, skips, notes, and takes back', async () => {
    await keys.to(dayBox(page, 'Read'));
    await keys.press('Space', 'ArrowDown', 's');
    await page.getByText('1 of 1 done', { exact: true }).waitFor();
    await dayRow(page, 'Walk').getByText('Skipped', { exact: true }).waitFor();
    await keys.press('n');
    await keys.to(page.getByLabel('Note'));
    await keys.type('Rain all day');
    await keys.to(page.getByRole('button', { name: 'Save note' }));
    await keys.press('Enter');
    await dayRow(page, 'Walk').getByText('Rain all day').waitFor();
    await keys.press('Control+z', 'Control+z');
    await dayRow(page, 'Walk').getByText('Skipped', { exact: true }).waitFor({ state: 'detached' });
    expect(await dayRow(page, 'Walk').getByText('Rain all day').count()).toBe(0);
    await page.getByText('1 of 2 done', { exact: true }).waitFor();
  });

  it('given a keyboard alone, brings the habits into another order', async () => {
    await goTo(page, keys, 'Habits');
    expect(await habitOrder(page, 'Read')).toEqual(['Read', 'Walk']);
    await keys.to(page.getByRole('row').first());
    await keys.press('ArrowDown');
    await keys.to(page.getByRole('button', { name: 'Move Walk', exact: true }));
    await keys.press('Enter');
    await keys.to(page.getByRole('button', { name: 'Insert before Read' }), 'ArrowUp');
    await keys.press('Enter');
    expect(await habitOrder(page, 'Walk')).toEqual(['Walk', 'Read']);
    await keys.to(page.getByRole('button', { name: 'Move Walk down' }));
    await keys.press('Enter');
    expect(await habitOrder(page, 'Read')).toEqual(['Read', 'Walk']);
  });

  it('given a keyboard alone, changes a day of the past in the calendar', () => changePast(page, keys));

  it('given a keyboard alone, opens the settings and signs out', async () => {
    await goTo(page, keys, 'Settings');
    await keys.to(page.getByRole('button', { name: 'Account' }));
    await keys.press('Enter');
    await keys.to(page.getByRole('button', { name: 'Sign out' }));
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(faults).toEqual([]);
  });
};
