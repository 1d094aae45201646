/** The page of a browser, as far as the probe uses it. */
export interface Page {
  goto(
    address: string,
    options: { readonly waitUntil: 'load'; readonly timeout: number },
  ): Promise<{ ok(): boolean; status(): number } | null>;
  waitForSelector(selector: string, options: { readonly timeout: number }): Promise<unknown>;
}

/** What CloudWatch Synthetics gives to a script. A step that throws fails the run; each is timed and photographed. */
export interface Synthetics {
  getPage(): Promise<Page>;
  executeStep(name: string, step: () => Promise<void>): Promise<unknown>;
}

/** Patience with one address, in milliseconds: beyond it, a person has left. */
const PATIENCE = 20_000;

/** What the app puts into the page once its code runs; an error at the start leaves the page empty. */
const APP = '#root *';

async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
  if (response === null) throw new Error(`${address} did not answer.`);
  if (!response.ok()) throw new Error(`${address} answered ${response.status()}.`);
}

/**
 * Does what a person does first: opens the site and sees the app start. Then it asks the API whether it is ready, which
 * needs the function, the database and their network.
 * @param site `https://` and a name, without a path
 * @throws Error that names the address and what it answered
 */
export async function probeSite(synthetics: Synthetics, site: string): Promise<void> {
  const page = await synthetics.getPage();
  await synthetics.executeStep('site', async () => {
    await open(page, `${site}/`);
    await page.waitForSelector(APP, { timeout: PATIENCE });
  });
  await synthetics.executeStep('ready', () => open(page, `${site}/api/health/ready`));
}
