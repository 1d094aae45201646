import type { Page } from 'playwright-core';

/** Everything that a page says to the eye or to a screen reader, each text once. */
const TEXTS = `(() => {
  const own = (each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
  const named = (each) => ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => each.getAttribute(name) ?? []);
  const all = [...document.body.querySelectorAll('*:not(script, style, noscript)')];
  const texts = [document.title, ...all.flatMap((each) => [...own(each), ...named(each)])];
  return [...new Set(texts.map((text) => text.replace(/\\s+/g, ' ').trim()).filter((text) => /\\p{L}{2}/u.test(text)))];
})()`;

export const spokenTexts = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(TEXTS);
