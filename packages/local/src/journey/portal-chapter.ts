import type { Page } from 'playwright-core';
import { accessibilityFaults, WCAG_2_2 } from './accessibility';
import { watchPage } from './page-faults';
import { takePicture } from './picture';
import { desktop, type Stage } from './stage';

/** What a guest sees in the portal. */
export const portalChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    page = await stage().browser.newPage({ viewport: desktop });
    faults = watchPage(page);
  });

  it('given a first visit, when the guest enters, shows the verdicts of both environments', async () => {
    await page.goto(stage().house.portal);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Environments' }).waitFor();
    const table = page.getByRole('table', { name: 'Verdicts by environment and pillar' });
    for (const name of ['staging', 'production']) {
      await table.getByRole('link', { name, exact: true }).waitFor();
      const security = new RegExp(`^Security: \\d+ verified.* in ${name}$`);
      expect(await table.getByRole('link', { name: security }).count()).toBe(1);
    }
    await takePicture(page, 'portal-environments');
  });

  it('has nothing on the matrix that keeps somebody out', async () => {
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
    expect(await accessibilityFaults(page, 'table', WCAG_2_2)).toEqual([]);
  });

  it('given a verified claim of a pillar, when it is opened, names the file and line of its proof', async () => {
    await page.getByRole('link', { name: /^Security: .* in staging$/ }).click();
    await page.getByRole('heading', { name: 'staging', exact: true }).waitFor();
    const claims = page.getByRole('list', { name: 'Claims of Security' });
    await claims
      .getByRole('button', { expanded: false, name: /encrypt/i })
      .first()
      .click();
    const evidence = page.getByRole('list', { name: 'Evidence' }).first();
    const proof = await evidence.getByRole('link').first().innerText();
    expect(proof).toMatch(/^packages\/infra\/src\/.+\.ts:\d+$/);
    await takePicture(page, 'portal-claim');
  });

  it('has nothing on the claim that keeps somebody out, and no error behind the page', async () => {
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
    expect(faults).toEqual([]);
  });
};
