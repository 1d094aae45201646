import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** A colour on its way from light to dark has a contrast that nobody has time to read. */
const COLOURS_AT_REST = `Promise.allSettled(
  document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished),
)`;

/**
 * What axe finds wrong on the page, one line per fault. `scope` is a selector: the part of the page that is ours. Only
 * rules of WCAG 2 A and AA are asked.
 */
export const accessibilityFaults = async (page: Page, scope: string): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  await page.evaluate(COLOURS_AT_REST);
  const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };
  const call = `axe.run(${JSON.stringify(scope)}, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(call);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};
