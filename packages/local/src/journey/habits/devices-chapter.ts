import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import type { Stage } from '../stage';
import { dayBox, dayRow } from './day-row';
import { inspect } from './inspect';
import { giveHabits, newMember, secondDevice, type Member } from './member';

/** Of the seven last days the one before today. */
const toYesterday = (page: Page): Promise<void> => page.getByRole('navigation').getByRole('link').nth(-2).click();

const press = async (page: Page, name: string, key: string): Promise<void> => {
  await dayBox(page, name).focus();
  await page.keyboard.press(key);
};

/** By the number in the header that stands for what is not sent. */
const waits = (page: Page, text: string): Promise<void> => page.getByTitle(text, { exact: true }).waitFor();

const isSent = (page: Page): Promise<void> => page.locator('.waiting-count').waitFor({ state: 'detached' });

/** What the habits of the day that is shown say. */
const said = async (page: Page): Promise<readonly string[]> => {
  const states = page.locator('.habit-facts');
  return [...(await states.allInnerTexts()), ...(await page.locator('.day-tile-count').allInnerTexts())];
};

const readNews = async (onPhone: Page): Promise<void> => {
  await onPhone.getByRole('link', { name: 'See what happened' }).click();
  const news = onPhone.locator('.news').getByRole('listitem');
  await news.first().waitFor();
  expect((await news.allInnerTexts()).map((text) => text.replace(/, \d+ \w+:/, ':'))).toEqual(
    expect.arrayContaining([
      'Read: what you said on this device stays, because it was said later.',
      'Walk: what was said on another device stays, because it was said later.',
    ]),
  );
  expect(await inspect(onPhone, 'news')).toEqual([]);
  await onPhone.getByRole('button', { name: 'I have read it' }).click();
  await onPhone.getByText('Nothing had to be settled.').waitFor();
};

/** Waits until the page can be opened without a network. */
const arrive = async (page: Page, base: string): Promise<void> => {
  await page.goto(base);
  await dayBox(page, 'Sleep').waitFor();
  await page.evaluate('navigator.serviceWorker.ready');
};

/** Two devices of one account, without a network and with it again. */
export const devicesChapter = (stage: () => Stage): void => {
  let laptop: Member;
  let phone: Member;
  let onLaptop: Page;
  let onPhone: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    laptop = await newMember(stage());
    await giveHabits(stage(), laptop, ['Read', 'Walk', 'Sleep']);
    phone = await secondDevice(stage(), laptop);
    [onLaptop, onPhone] = await Promise.all([laptop.context.newPage(), phone.context.newPage()]);
    faults = watchPage(onLaptop);
    for (const page of [onLaptop, onPhone]) await arrive(page, stage().house.habits);
  });

  it('given the network off, when the page is loaded again, opens with what is on the device', async () => {
    for (const { context } of [laptop, phone]) await context.setOffline(true);
    for (const page of [onLaptop, onPhone]) {
      await page.reload();
      await dayBox(page, 'Sleep').waitFor();
      await page.getByText('You are offline. Everything here works;').waitFor();
    }
  });

  it('given no network, when both change the same days and different ones, shows what waits', async () => {
    await press(onLaptop, 'Read', 'Space');
    await press(onPhone, 'Walk', 'Space');
    await press(onPhone, 'Read', 's');
    await press(onLaptop, 'Walk', 'x');
    await toYesterday(onPhone);
    await press(onPhone, 'Sleep', 'Space');
    await waits(onLaptop, '2 changes to send');
    await waits(onPhone, '3 changes to send');
    expect(await dayRow(onLaptop, 'Read').getByText('Not sent yet').count()).toBe(1);
    expect(await dayRow(onLaptop, 'Sleep').getByText('Not sent yet').count()).toBe(0);
    await onPhone.getByText('3 changes will be sent when the network is back').waitFor();
  });

  it('given what waits, when the tab is closed and another opened without a network, still has it', async () => {
    await onPhone.close();
    onPhone = await phone.context.newPage();
    await onPhone.goto(stage().house.habits);
    await waits(onPhone, '3 changes to send');
    await dayRow(onPhone, 'Read').getByText('Skipped', { exact: true }).waitFor();
  });

  it('given the network again, sends what waits, and of one day keeps what was said later on both', async () => {
    await laptop.context.setOffline(false);
    await isSent(onLaptop);
    await phone.context.setOffline(false);
    await isSent(onPhone);
    await onPhone.getByText('2 things were settled.').waitFor();
    await onLaptop.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await dayRow(onLaptop, 'Read').getByText('Skipped', { exact: true }).waitFor();
    await dayRow(onLaptop, 'Walk').getByText('Not done', { exact: true }).waitFor();
    expect(await said(onLaptop)).toEqual(await said(onPhone));
    expect(await onLaptop.locator('.day-tile-count').nth(-2).innerText()).toBe('1/1');
    expect(faults).toEqual([]);
  });

  it('given what was settled, says on a page of its own what stays and why', () => readNews(onPhone));
};
