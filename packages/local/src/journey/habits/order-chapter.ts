import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import type { Stage } from '../stage';
import { habitOrder } from './habit-order';
import { giveHabits, newMember, secondDevice, type Member } from './member';
import { dragByFinger } from './touch-drag';
import { visit } from './visit';

const HABITS = { route: '/habits', heading: 'Habits' };

/** Habits are put in order by hand. */
export const orderChapter = (stage: () => Stage): void => {
  let member: Member;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    member = await newMember(stage());
    await giveHabits(stage(), member, ['Read', 'Walk', 'Sleep']);
    page = await member.context.newPage();
    faults = watchPage(page);
    await visit(page, stage().house.habits, HABITS);
  });

  it('given a mouse, when a habit is dragged to the top, has it first, and has it there after a reload', async () => {
    expect(await habitOrder(page, 'Read')).toEqual(['Read', 'Walk', 'Sleep']);
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/habits/order'));
    const rows = page.getByRole('row');
    await rows.nth(2).dragTo(rows.nth(0), { sourcePosition: { x: 30, y: 30 }, targetPosition: { x: 30, y: 3 } });
    expect(await habitOrder(page, 'Sleep')).toEqual(['Sleep', 'Read', 'Walk']);
    expect((await saved).status()).toBe(200);
    await page.reload();
    expect(await habitOrder(page, 'Sleep')).toEqual(['Sleep', 'Read', 'Walk']);
    expect(faults).toEqual([]);
  });

  it('given a finger, moves a habit by its buttons, which need no long press', async () => {
    const { context } = await secondDevice(stage(), member);
    const onPhone = await context.newPage();
    await visit(onPhone, stage().house.habits, HABITS);
    await onPhone.getByRole('button', { name: 'Move Sleep down' }).tap();
    expect(await habitOrder(onPhone, 'Read')).toEqual(['Read', 'Sleep', 'Walk']);
    await context.close();
  });

  it('given a finger, drags a habit by its handle, and has it there after a reload', async () => {
    const { context } = await secondDevice(stage(), member);
    const onPhone = await context.newPage();
    await visit(onPhone, stage().house.habits, HABITS);
    const handle = (name: string) => onPhone.getByRole('button', { name: `Move ${name}`, exact: true });
    expect(await habitOrder(onPhone, 'Read')).toEqual(['Read', 'Sleep', 'Walk']);
    await dragByFinger(onPhone, [handle('Read'), handle('Sleep')], 'touchCancel');
    expect(await habitOrder(onPhone, 'Read')).toEqual(['Read', 'Sleep', 'Walk']);
    const saved = onPhone.waitForResponse((response) => response.url().endsWith('/api/habits/order'));
    await dragByFinger(onPhone, [handle('Walk'), onPhone.getByRole('row').first().getByRole('link').first()]);
    expect(await habitOrder(onPhone, 'Walk')).toEqual(['Walk', 'Read', 'Sleep']);
    expect((await saved).status()).toBe(200);
    await onPhone.reload();
    expect(await habitOrder(onPhone, 'Walk')).toEqual(['Walk', 'Read', 'Sleep']);
    await context.close();
  });
};
