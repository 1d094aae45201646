import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import type { Stage } from '../stage';
import { habitId } from './habit-id';
import { inspect } from './inspect';
import { bringHabits, newMember } from './member';
import { OPENED_STATES } from './opened-states';
import { SAMPLE, sampleDocument } from './sample-document';
import { visit } from './visit';

/** Presses the first box of the day. @returns whether anything began to move */
const MOVES = `new Promise((resolve) => {
  let moves = false;
  for (const begin of ['transitionrun', 'animationstart']) addEventListener(begin, () => (moves = true), true);
  document.querySelector('input[type=checkbox]').click();
  setTimeout(() => resolve(moves), 400);
})`;

/** What opens on the pages of somebody who has habits. */
export const openedChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    const member = await newMember(stage());
    await bringHabits(stage(), member, sampleDocument(new Date()));
    page = await member.context.newPage();
    faults = watchPage(page);
  });

  it('keeps nobody out and fits the width', async () => {
    const { habits } = stage().house;
    const ids = new Map<string | undefined, string>();
    for (const name of [SAMPLE.read, SAMPLE.run]) ids.set(name, await habitId(page, habits, name));
    const found: string[] = [];
    try {
      for (const { name, route, habit, scope, open } of OPENED_STATES) {
        await visit(page, habits, { route, heading: /./ }, ids.get(habit));
        await open(page);
        found.push(...(await inspect(page, `${route} ${name}`, scope)));
      }
    } finally {
      await page.context().setOffline(false);
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('given %s of motion, says that something moves: %p', async (reducedMotion, expected) => {
    await page.emulateMedia({ reducedMotion });
    await visit(page, stage().house.habits, { route: '/', heading: /./ });
    await page.getByRole('checkbox', { name: SAMPLE.read }).waitFor();
    expect(await page.evaluate(MOVES)).toBe(expected);
  });
};
