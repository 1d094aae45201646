import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { watchPage } from './page-faults';
import { desktop, type Stage } from './stage';

/** A runbook that is run as a checklist, by keyboard alone. */
export const portalDrillChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    page = await stage().browser.newPage({ viewport: desktop });
    faults = watchPage(page);
    await page.goto(stage().house.portal);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Environments' }).waitFor();
  });

  it('given a runbook, when it is run, the focus is at the heading of the drill', async () => {
    await page.goto(`${stage().house.portal}/environments/staging/runbooks/api-errors`);
    await page.getByRole('button', { name: 'Run as a checklist' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: /^Drill: / }).waitFor();
  });

  it('given a step, when it is ticked, the focus stays with it', async () => {
    const step = page.getByRole('checkbox', { name: /^Step 1,/ });
    await step.focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Done .* by /).waitFor();
    await step.and(page.locator(':focus')).waitFor();
    expect(await step.isChecked()).toBe(true);
  });

  it('has nothing that keeps somebody out, in the light and in the dark, and no error behind the page', async () => {
    // What React Aria announced, by the id of what it was, stands in the page for some seconds more.
    await page.locator('[data-live-announcer] [role="img"]').waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('body[data-theme-mode="dark"]').waitFor();
    await page.getByRole('heading', { name: /^Drill: / }).waitFor();
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
    expect(faults).toEqual([]);
  });
};
