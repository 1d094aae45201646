import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { loopback } from '../supervision/port';
import { accessibilityFaults } from './accessibility';
import { watchPage } from './page-faults';
import { desktop, type Stage } from './stage';

/** A device with a fingerprint sensor, as WebDriver's extension for WebAuthn has it. */
const device = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

/** What somebody does who would rather not type a password. */
export const passkeysChapter = (stage: () => Stage): void => {
  let page: Page;
  let faults: readonly string[];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    // Passkeys belong to a name: a bare address has none.
    const baseURL = stage().house.habits.replace(loopback, 'localhost');
    page = await stage().browser.newPage({ viewport: desktop, baseURL });
    faults = watchPage(page);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('WebAuthn.enable');
    await devTools.send('WebAuthn.addVirtualAuthenticator', { options: device });
  });

  it('given an account, when a passkey is added in the settings, is listed there', async () => {
    await page.goto('/sign-up');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('grace@example.com');
    await page.getByLabel('Password').fill(randomUUID());
    await press('Create account');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await page.goto('/settings');
    await page.getByRole('textbox', { name: 'Name of the passkey' }).fill('This laptop');
    await press('Add a passkey');
    await page.getByRole('button', { name: 'Delete the passkey This laptop' }).waitFor();
    expect(await accessibilityFaults(page, 'body')).toEqual([]);
  });

  it('given a passkey, when signing in again, needs no password, and lists the session that this began', async () => {
    // The device touches itself as soon as the browser offers the passkey in the box of the e-mail.
    const signedIn = page.waitForResponse((response) => response.url().endsWith('/api/sessions/passkey'));
    await press('Account');
    await press('Sign out');
    expect((await signedIn).status()).toBe(201);
    await page.getByText('Nothing stands here yet', { exact: false }).waitFor();
    await page.goto('/settings');
    await page.getByText('This device', { exact: true }).waitFor();
    await page
      .getByText(/last used .*20\d\d/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
};
