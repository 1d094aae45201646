import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** It is large: a page that has it already is not given it again. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A colour on its way from light to dark has a contrast that nobody has time to read. */
const COLOURS_AT_REST = `Promise.allSettled(
  document.getAnimations().filter((each) => each instanceof CSSTransition).map((each) => each.finished),
)`;

const WCAG_2_1 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** With the size of targets, among others. */
export const WCAG_2_2 = [...WCAG_2_1, 'wcag22aa'];

/** Rules whose answer can change with the colours or the width of a page, where what it says stays the same. */
export const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * What axe finds wrong on the page, one line per fault. `scope` is a selector: the part of the page that is ours. Only
 * rules of WCAG A and AA are asked.
 *
 * @param rules names of rules, or of groups of them @default - WCAG 2.1
 */
export const accessibilityFaults = async (
  page: Page,
  scope: string,
  rules: readonly string[] = WCAG_2_1,
): Promise<readonly string[]> => {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  await page.evaluate(COLOURS_AT_REST);
  const options = { runOnly: rules, resultTypes: ['violations'] };
  const call = `axe.run(${JSON.stringify(scope)}, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(call);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};
