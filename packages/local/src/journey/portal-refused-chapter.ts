import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { startSecondPortal, type SecondPortal } from './second-portal';
import { desktop, type Stage } from './stage';

/** A group that the guest is not in. */
const OTHERS = JSON.stringify(['group:default/somebody-else']);

const PAGES = [
  'environments',
  'environments/staging/pillars',
  'environments/staging/alarms',
  'environments/staging/costs',
  'environments/staging/runbooks',
  'environments/staging/recovery',
  'environments/staging/pipelines',
  'environments/staging/resources',
  'environments/staging/history',
  'environments/compare?base=staging&head=production',
];

/** What somebody sees whom the policy lets read nothing of environments. */
export const portalRefusedChapter = (stage: () => Stage): void => {
  let portal: SecondPortal;
  let page: Page;

  beforeAll(async () => {
    portal = await startSecondPortal(stage().house, {
      APP_CONFIG_permission_hexastyle_operators: OTHERS,
      APP_CONFIG_permission_hexastyle_readers: OTHERS,
    });
    page = await stage().browser.newPage({ viewport: desktop });
    await page.goto(portal.address);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('button', { name: 'Enter' }).waitFor({ state: 'detached' });
  });

  afterAll(async () => {
    await page.close();
    await portal.stop();
  });

  it.each(PAGES)('given no permission, names it on %s and shows nothing else', async (address) => {
    await page.goto(`${portal.address}/${address}`);
    const refusal = page.getByRole('alert').filter({ hasText: 'well-architected.report.read', visible: true });
    await refusal.first().waitFor();
    expect(await page.getByText(/verified|arn:aws|\$\d/i).count()).toBe(0);
  });

  it('has nothing on the refusal that keeps somebody out', async () => {
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
  });
};
