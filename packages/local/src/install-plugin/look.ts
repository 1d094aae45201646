import type { Browser } from 'playwright-core';
import { Problem } from '../problem';
import { ENVIRONMENT, STATEMENT } from './wire';

/** What a plain page and a styled one differ in: a class of our style sheets has a rule that the browser knows. */
const STYLED = `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).some((rule) => /environments|matrix/i.test(rule.selectorText ?? ''))`;

/** Opens the page Environments as a guest, then the environment, and waits for its claim. @throws Problem with what was seen instead */
export const look = async (browser: Browser, origin: string): Promise<void> => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(`${origin}/environments`);
    const enter = page.getByRole('button', { name: 'Enter' });
    const table = page.getByRole('table', { name: 'Verdicts by environment and pillar' });
    await enter.or(table).first().waitFor();
    if (await enter.isVisible()) await enter.click();
    await table.getByRole('link', { name: ENVIRONMENT, exact: true }).waitFor();
    if (!(await page.evaluate<boolean>(STYLED))) faults.push('no style sheet of the plugin is on the page');
    await page.getByRole('link', { name: new RegExp(`^Security in ${ENVIRONMENT}`) }).click();
    await page.getByText(STATEMENT).first().waitFor();
  } catch (thrown) {
    const seen = (await page.locator('body').innerText()).slice(0, 500);
    throw new Problem(`${page.url()} does not show what it should: ${seen}`, faults.join('\n'), { cause: thrown });
  } finally {
    await page.close();
  }
  if (faults.length > 0) throw new Problem(`${origin}: ${faults.join('; ')}`, 'Look at what was packed.');
};
