import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import { desktop, type Stage } from '../stage';
import { inspect } from './inspect';
import { newMember } from './member';
import { OPENED_STATES } from './opened-states';
import { HABIT_PAGES, MEMBER_PAGES, VISITOR_PAGES, type HabitsPage } from './pages';
import { SAMPLE, sampleDocument } from './sample-document';
import { visit } from './visit';

const pageOf = (route: string): HabitsPage =>
  [...MEMBER_PAGES, ...HABIT_PAGES].find((each) => each.route === route) ?? { route, heading: 'Page not found' };

/** Brings the habits of a file in as a person would, and stops where the page shows what would happen. */
const preview = async (page: Page): Promise<void> => {
  const buffer = Buffer.from(JSON.stringify(sampleDocument(new Date())));
  await page.getByLabel('File').setInputFiles({ name: 'habits.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await page.getByRole('heading', { name: /^What would happen/ }).waitFor();
};

/** The id that a habit has in the addresses of its pages, as the list of habits leads there. */
const idOf = async (page: Page, base: string, name: string): Promise<string> => {
  await visit(page, base, pageOf('/habits'));
  const address = await page.getByRole('link', { name: `History of ${name}`, exact: true }).getAttribute('href');
  return address?.split('/').at(-1) ?? '';
};

/** Every page of the habit tracker, for people with and without habits: at a desk, on a phone, in the light, in the dark. */
export const pagesChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];
  const ids = new Map<string, string>();
  const lookAt = async (each: HabitsPage, state: string, habitId = ''): Promise<readonly string[]> => {
    await visit(page, stage().house.habits, each, habitId);
    return inspect(page, `${each.route} ${state}`);
  };

  beforeAll(async () => {
    const { context } = await newMember(stage());
    page = await context.newPage();
    faults = watchPage(page);
  });

  it('given nobody who is signed in, keeps nobody out and fits the width', async () => {
    const member = page;
    page = await stage().browser.newPage({ viewport: desktop });
    const found: string[] = [];
    for (const each of VISITOR_PAGES) found.push(...(await lookAt(each, 'signed out')));
    await page.close();
    page = member;
    expect(found).toEqual([]);
  });

  it('given somebody without habits, keeps nobody out and fits the width', async () => {
    const found: string[] = [];
    for (const each of [...MEMBER_PAGES, pageOf('/no-such-page')]) found.push(...(await lookAt(each, 'empty')));
    expect(found).toEqual([]);
  });

  it('given a file of habits, shows what would happen, and then has them', async () => {
    await visit(page, stage().house.habits, pageOf('/transfer'));
    await preview(page);
    const found = await inspect(page, '/transfer preview');
    await page.getByRole('button', { name: /^Import \d+ days$/ }).click();
    await page.getByText(/^Imported \d+ days/).waitFor();
    await page.getByRole('link', { name: 'Hexastyle' }).click();
    await page.getByRole('checkbox', { name: SAMPLE.read }).waitFor();
    for (const name of [SAMPLE.read, SAMPLE.run]) ids.set(name, await idOf(page, stage().house.habits, name));
    expect(found).toEqual([]);
  });

  it('given somebody with habits, keeps nobody out and fits the width', async () => {
    const found: string[] = [];
    for (const each of [...MEMBER_PAGES, ...HABIT_PAGES]) {
      if (each.route !== '/news' && each.route !== '/welcome') found.push(...(await lookAt(each, 'full', ids.get(SAMPLE.read))));
    }
    expect(found).toEqual([]);
  });

  it('given what opens on a page, keeps nobody out and fits the width', async () => {
    const found: string[] = [];
    for (const { name, route, habit, open } of OPENED_STATES) {
      await visit(page, stage().house.habits, pageOf(route), ids.get(habit ?? ''));
      await open(page);
      found.push(...(await inspect(page, `${route} ${name}`)));
    }
    await page.context().setOffline(false);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
};
