import type { Page } from 'playwright-core';

/** Collects what goes wrong inside a page while nobody looks: uncaught errors and what the content policy refuses. */
export const watchPage = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  return faults;
};
