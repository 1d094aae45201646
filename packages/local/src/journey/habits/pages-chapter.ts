import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import { desktop, type Stage } from '../stage';
import { habitId } from './habit-id';
import { inspect } from './inspect';
import { newMember } from './member';
import { HABIT_PAGES, MEMBER_PAGES, VISITOR_PAGES, type HabitsPage } from './pages';
import { SAMPLE, sampleDocument } from './sample-document';
import { visit } from './visit';

const NOT_FOUND: HabitsPage = { route: '/no-such-page', heading: 'Page not found' };

const TRANSFER: HabitsPage = { route: '/transfer', heading: 'Import and export' };

/** They show the same with habits as without. */
const ALWAYS_ALIKE = ['/habits/new', '/news', '/settings', '/settings/account', '/transfer', '/welcome'];

/** Brings the habits of a file in as a person would, and stops where the page shows what would happen. */
const preview = async (page: Page): Promise<void> => {
  const buffer = Buffer.from(JSON.stringify(sampleDocument(new Date())));
  await page.getByLabel('File').setInputFiles({ name: 'habits.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Show what would happen' }).click();
  await page.getByRole('heading', { name: /^What would happen/ }).waitFor();
};

/** Every page of the habit tracker, for people with and without habits: at a desk, on a phone, in the light, in the dark. */
export const pagesChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];

  const lookAt = async (pages: readonly HabitsPage[], state: string, id?: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const each of pages) {
      await visit(page, stage().house.habits, each, id);
      found.push(...(await inspect(page, `${each.route} ${state}`)));
    }
    return found;
  };

  afterEach(() => {
    expect(faults).toEqual([]);
  });

  it('given nobody who is signed in, keep nobody out and fit the width', async () => {
    page = await stage().browser.newPage({ viewport: desktop });
    faults = watchPage(page);
    expect(await lookAt(VISITOR_PAGES, 'signed out')).toEqual([]);
    await page.close();
  });

  it('given somebody without habits, keep nobody out and fit the width', async () => {
    const { context } = await newMember(stage());
    page = await context.newPage();
    faults = watchPage(page);
    expect(await lookAt([...MEMBER_PAGES, NOT_FOUND], 'empty')).toEqual([]);
  });

  it('given a file of habits, show what would happen, and then have them', async () => {
    await visit(page, stage().house.habits, TRANSFER);
    await preview(page);
    expect(await inspect(page, '/transfer preview')).toEqual([]);
    await page.getByRole('button', { name: /^Import \d+ days$/ }).click();
    await page.getByText(/^Imported \d+ days/).waitFor();
    await page.getByRole('link', { name: 'Hexastyle' }).click();
    await page.getByRole('checkbox', { name: SAMPLE.read }).waitFor();
  });

  it('given somebody with habits, keep nobody out and fit the width', async () => {
    const id = await habitId(page, stage().house.habits, SAMPLE.read);
    const pages = [...MEMBER_PAGES, ...HABIT_PAGES].filter(({ route }) => !ALWAYS_ALIKE.includes(route));
    expect(await lookAt(pages, 'full', id)).toEqual([]);
  });
};
