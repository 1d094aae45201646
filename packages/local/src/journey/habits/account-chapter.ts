import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { watchPage } from '../page-faults';
import type { Stage } from '../stage';
import { dayBox } from './day-row';
import { giveHabits, newMember, secondDevice, type Member } from './member';
import { visit } from './visit';

const ACCOUNT = { route: '/settings/account', heading: 'Account' } as const;

/** What a browser keeps of this site. */
const KEPT = `(async () => [
  ...(await indexedDB.databases()).map(({ name }) => name),
  ...(await caches.keys()),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ...Object.keys(localStorage),
])()`;

const kept = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(KEPT);

/** Somebody who changes how they sign in, and then goes. */
export const accountChapter = (stage: () => Stage): void => {
  const newPassword = randomUUID();
  let member: Member;
  let page: Page;
  let onPhone: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    member = await newMember(stage());
    await giveHabits(stage(), member, ['Read']);
    onPhone = await (await secondDevice(stage(), member)).context.newPage();
    page = await member.context.newPage();
    faults = watchPage(page);
  });

  it('given another password, goes on here and asks for it on the other device', async () => {
    await visit(onPhone, stage().house.habits, { route: '/', heading: /./ });
    await dayBox(onPhone, 'Read').waitFor();
    await visit(page, stage().house.habits, ACCOUNT);
    const form = page.getByRole('form', { name: 'Change password' });
    await form.getByLabel('Current password').fill(member.password);
    await form.getByLabel('New password').fill(newPassword);
    await form.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Your password is changed.', { exact: false }).waitFor();
    await onPhone.reload();
    await onPhone.getByText('Your session has ended.', { exact: false }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Account' }).waitFor();
  });

  it('given the end of the account, has nothing left in the browser and says so', async () => {
    await page.evaluate('navigator.serviceWorker.ready');
    expect((await kept(page)).length).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Delete the account…' }).click();
    await page.getByRole('dialog').getByLabel('Current password').fill(newPassword);
    await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
    await page.getByText('Your account is deleted', { exact: false }).waitFor();
    await page.waitForFunction(`async () => (await ${KEPT}).length === 0`);
    const data = { email: member.email, password: newPassword };
    const headers = { Origin: stage().house.habits };
    const answer = await member.context.request.post(`${stage().house.habits}/api/sessions`, { data, headers });
    expect(answer.status()).toBe(401);
    expect(faults).toEqual([]);
  });
};
