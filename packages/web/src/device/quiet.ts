import { turn } from './turn';

/** For what a phone still loads and does of its first page by then. */
const FIRST_PAGE_MS = 2000;
const LONGEST_MS = 5000;

/** Resolves when the first page has had its time and the browser has nothing else to do. */
export async function quiet(): Promise<void> {
  await turn(FIRST_PAGE_MS);
  if (!('requestIdleCallback' in window)) return;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_MS }));
}
