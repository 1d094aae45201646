import type { Locator, Page } from 'playwright-core';

/** More stops than any page has from its top. */
const MOST_STOPS = 80;

/** What somebody does who has a keyboard and nothing else. */
export interface Keyboard {
  /** Goes on with a key, which is Tab unless said, until something has the focus. @throws Error when it cannot be reached */
  readonly to: (target: Locator, key?: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
}

export const keyboardOf = (page: Page): Keyboard => ({
  to: async (target, key = 'Tab') => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if ((await target.and(page.locator(':focus')).count()) === 1) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not come to ${String(target)}`);
  },
  type: (text) => page.keyboard.type(text),
  press: async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  },
});
