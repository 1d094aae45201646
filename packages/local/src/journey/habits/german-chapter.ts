import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import type { Stage } from '../stage';
import { germanEar } from './german-ear';
import { bringHabits, newMember } from './member';
import { HABIT_PAGES, MEMBER_PAGES } from './pages';
import { SAMPLE, sampleDocument } from './sample-document';
import { spokenTexts } from './spoken-texts';
import { visit } from './visit';

/** Every string of a value that is data of a person. */
const ownOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(ownOf);

/** Names, and what the library for dragging says of itself. */
const OTHERS = ['Hexastyle', 'English', 'Deutsch', 'Zum Starten des Ziehvorgangs klicken.'];

/** What is installed when somebody installs the page. */
const MANIFEST = `fetch(document.querySelector('link[rel=manifest]').href).then((answer) => answer.text())`;

/** The pages of a member in German; those for people who are not signed in speak the language of the browser. */
export const germanChapter = (stage: () => Stage): void => {
  const today = new Date();
  let page: Page;
  let faults: readonly string[];
  let isGerman: (text: string) => boolean;

  const foreignOn = async (where: string): Promise<readonly string[]> =>
    (await spokenTexts(page)).filter((text) => !isGerman(text)).map((text) => `${where}: ${text}`);

  beforeAll(async () => {
    const member = await newMember(stage());
    await bringHabits(stage(), member, sampleDocument(today));
    isGerman = await germanEar([...ownOf(sampleDocument(today)), ...OTHERS, member.email]);
    page = await member.context.newPage();
    faults = watchPage(page);
    await visit(page, stage().house.habits, { route: '/settings', heading: 'Settings' });
  });

  it('given German in the settings, speaks it at once', async () => {
    expect(await foreignOn('/settings')).toContain('/settings: Days and looks');
    await page.getByText('Deutsch', { exact: true }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de-DE');
    expect(await page.evaluate<string>(MANIFEST)).toMatch(/"lang":"de".*"Neue Gewohnheit"/);
  });

  it('given German, says nothing on any page in another language', async () => {
    const found: string[] = [];
    await page.reload();
    await visit(page, stage().house.habits, { route: '/habits', heading: 'Gewohnheiten' });
    const link = await page.getByRole('link', { name: `Verlauf von ${SAMPLE.run}` }).getAttribute('href');
    for (const { route } of [...MEMBER_PAGES, ...HABIT_PAGES]) {
      await visit(page, stage().house.habits, { route, heading: /./ }, link?.split('/').at(-1));
      found.push(...(await foreignOn(route)));
    }
    expect(found).toEqual([]);
  });

  it('given German, writes days and numbers as Germans do', async () => {
    await visit(page, stage().house.habits, { route: '/', heading: /./ });
    const day = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    await page.getByRole('heading', { level: 1, name: day.format(today), exact: true }).waitFor();
    await page.getByText('von 5,5 km', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: `${SAMPLE.run}, in km` }).inputValue()).toBe('4,5');
  });

  it('given German, says what opens in it as well', async () => {
    const found: string[] = [];
    await page.getByRole('button', { name: `Mehr zu ${SAMPLE.read}` }).click();
    found.push(...(await foreignOn('more of a habit')));
    await page.getByRole('button', { name: 'Konto' }).click();
    found.push(...(await foreignOn('menu')));
    await page.getByRole('button', { name: 'Tastatur' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await foreignOn('keys')));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
};
