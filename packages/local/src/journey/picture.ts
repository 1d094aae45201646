import type { Page } from 'playwright-core';
import { inRepository } from '../repository';
import { readJourneyConfig } from './config';

/** Renews a picture of the documentation, when asked to. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  if (!readJourneyConfig().updatePictures) return;
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: inRepository('docs/images', `${name}.png`), animations: 'disabled' });
};
