import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { inRepository } from '../repository';
import { accessibilityFaults, RULES_OF_LOOKS, WCAG_2_2 } from './accessibility';
import { watchPage } from './page-faults';
import type { Stage } from './stage';

/** An app of somebody else: it has gaps, and much of it nobody can check, which ours does not have. */
const APP = 'packages/evidence/src/testing/apps/older-cdk-out';

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1200, 400].map((width) => ({ colorScheme, width })),
);

/** Leaves two claims of each verdict, one open and one folded, and few rows a table: the rest is the same again. */
const ONE_OF_EACH = `(() => {
  const claims = Map.groupBy(document.querySelectorAll('.claim'), (each) => each.dataset.verdict);
  for (const [open, folded, ...rest] of claims.values()) {
    for (const each of rest) each.remove();
    open.open = true;
    folded.open = false;
  }
  for (const each of document.querySelectorAll('details:not(.claim)')) each.open = true;
  for (const each of document.querySelectorAll('tr:nth-child(n + 9)')) each.remove();
  return [...claims.keys()].sort();
})()`;

const PALE = `document.documentElement.style.setProperty('--quiet', '#999')`;

const renderPage = (file: string): void => {
  const program = inRepository('packages/evidence/bin/hexastyle.js');
  const judge = [program, 'evidence', '--assembly', inRepository(APP), '--format', 'html', '--out', file];
  const { status, stderr } = spawnSync(process.execPath, judge);
  // 1: claims are missing, as they should be.
  if (status !== 1) throw new Error(`The page is not rendered:\n${stderr.toString()}`);
};

/** Looks at the page that `hexastyle evidence --format html` writes for people without the portal. */
export const evidencePageChapter = (stage: () => Pick<Stage, 'browser'>): void => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-page-'));
  const file = join(folder, 'evidence.html');
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    renderPage(file);
    page = await stage().browser.newPage();
    faults = watchPage(page);
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate(ONE_OF_EACH)).toEqual(['missing', 'not-applicable', 'not-checked', 'verified']);
  });

  afterAll(async () => {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(LOOKS)('keeps nobody out, $colorScheme and $width pixels wide', async ({ colorScheme, width }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const isFirst = colorScheme === 'light' && width === 1200;
    expect(await accessibilityFaults(page, 'html', isFirst ? WCAG_2_2 : RULES_OF_LOOKS)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });

  it('given colours that are too pale, says so, which shows that the test would see it', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(PALE);
    expect((await accessibilityFaults(page, 'header + main > section > .quiet', RULES_OF_LOOKS)).join('\n')).toContain(
      'color-contrast',
    );
  });
};
