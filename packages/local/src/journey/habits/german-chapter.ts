import type { Page } from 'playwright-core';
import type { Stage } from '../stage';
import { cataloguePatterns } from './catalogue-patterns';
import { bringHabits, newMember } from './member';
import { HABIT_PAGES, MEMBER_PAGES } from './pages';
import { SAMPLE, sampleDocument } from './sample-document';
import { spokenTexts } from './spoken-texts';
import { visit } from './visit';

/** Every string of a value that is data of a person. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn);

const isSaid = (text: string, patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));

/** All pages in German. Those for people who are not signed in speak the language of the browser. */
export const germanChapter = (stage: () => Stage): void => {
  const today = new Date();
  const own = new Set(stringsIn(sampleDocument(today)));
  let page: Page;
  let english: readonly RegExp[];
  let german: readonly RegExp[];

  const englishOn = async (where: string): Promise<readonly string[]> => {
    const texts = (await spokenTexts(page)).filter((text) => !own.has(text));
    if (process.env['DEV_UNKNOWN']) console.log(where, texts.filter((text) => !isSaid(text, german)));
    return texts.filter((text) => isSaid(text, english) && !isSaid(text, german)).map((text) => `${where}: ${text}`);
  };

  beforeAll(async () => {
    [english, german] = await Promise.all([cataloguePatterns('en'), cataloguePatterns('de')]);
    const member = await newMember(stage());
    await bringHabits(stage(), member, sampleDocument(today));
    page = await member.context.newPage();
    await visit(page, stage().house.habits, { route: '/settings', heading: 'Settings' });
  });

  it('given the catalogues, tells English from German, so that the next tests can fail', async () => {
    expect(await englishOn('/settings')).toContain('/settings: Time zone');
  });

  it('given German in the settings, speaks it at once', async () => {
    await page.getByText('Deutsch', { exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de-DE');
  });

  it('given German, leaves no page with a word of English', async () => {
    const found: string[] = [];
    await visit(page, stage().house.habits, { route: '/habits', heading: 'Gewohnheiten' });
    const link = await page.getByRole('link', { name: `Verlauf von ${SAMPLE.run}` }).getAttribute('href');
    for (const { route } of [...MEMBER_PAGES, ...HABIT_PAGES]) {
      await visit(page, stage().house.habits, { route, heading: /./ }, link?.split('/').at(-1));
      found.push(...(await englishOn(route)));
    }
    expect(found).toEqual([]);
  });

  it('given German, writes days and numbers as Germans do', async () => {
    await visit(page, stage().house.habits, { route: '/', heading: /./ });
    const day = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    await page.getByRole('heading', { level: 1, name: day.format(today), exact: true }).waitFor();
    await page.getByText('von 5,5 km', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: `${SAMPLE.run}, in km` }).inputValue()).toBe('4,5');
    await page.getByRole('button', { name: 'Tastatur' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await englishOn('keys')).toEqual([]);
  });
};
