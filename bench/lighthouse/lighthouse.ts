import { build } from '../build';
import { median } from '../comparison';
import { judgedAtLeast } from '../judged';
import { audit, type Audit, type Page } from './audit';
import { withServedHouse } from './served-house';

const ROUNDS = 3;
const PERFORMANCE = 95;
const ACCESSIBILITY = 100;

const row = (what: string, figure: number, atLeast: number): string =>
  `  ${String(figure).padStart(8)}  ${what}; at least ${atLeast}: ${judgedAtLeast(figure, atLeast)}`;

/** A machine that is busy lowers the performance of one look, and what keeps people out shows in every one. */
const describeAudits = (name: string, audits: readonly Audit[]): readonly string[] => {
  const performance = median(audits.map((each) => each.performance));
  const accessibility = Math.min(...audits.map((each) => each.accessibility));
  const faults = new Set(audits.flatMap((each) => each.faults));
  return [
    `Lighthouse, ${name}, on a machine of index ${median(audits.map((each) => each.machine)).toFixed(0)}`,
    row('performance', performance, PERFORMANCE),
    row('accessibility', accessibility, ACCESSIBILITY),
    ...(performance < PERFORMANCE || accessibility < ACCESSIBILITY ? [...faults].map((fault) => `    ${fault}`) : []),
    '',
  ];
};

/** What Lighthouse thinks of the built site, as `npm start` serves it: before and after somebody signs in. */
export const lighthouse = async (root: string): Promise<readonly string[]> => {
  await build(root, ['--web']);
  return withServedHouse(async ({ site, cookie, folder }) => {
    const pages: readonly Page[] = [
      { name: 'the page to sign in', url: `${site}/sign-in` },
      { name: 'Today of somebody who signed in on a new device', url: `${site}/`, cookie },
    ];
    const lines: string[] = [];
    for (const page of pages) {
      const audits: Audit[] = [];
      for (let round = 0; round < ROUNDS; round += 1) audits.push(await audit(root, folder, page));
      lines.push(...describeAudits(page.name, audits));
    }
    return lines;
  });
};
