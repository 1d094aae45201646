import type { ClaimChange, ReportComparison } from '../../baseline/report-comparison';
import type { Verdict } from '../../report/report';
import { CHANGE_TITLES } from '../change-titles';
import { changeWords } from '../change-words';
import { SYMBOLS } from '../symbols';
import type { Paint } from './paint';

const WIDTH = Math.max(...Object.values(CHANGE_TITLES).map(([title]) => title.length));

const failing = ({ kind }: ClaimChange): boolean => kind === 'new-gap' || kind === 'lost';

const wordOf = (title: string, like: Verdict, style: Paint): string =>
  style.verdict(like, `${SYMBOLS[like]} ${title.padEnd(WIDTH)}`);

/** A claim: what became of it, its states, and what to do where it fails the gate. */
export const changeLines = (change: ClaimChange, style: Paint): readonly string[] => {
  const details = failing(change) ? [change.reason, `fix: ${change.fix}`] : [];
  return [
    `  ${wordOf(...CHANGE_TITLES[change.kind], style)}  ${change.id}  ${changeWords(change)}`,
    ...details.map((line) => `      ${line}`),
  ];
};

const faultsLike = (faults: readonly string[], word: string): readonly string[] =>
  faults.map((fault) => `  ${word}  ${fault}`);

/** Faults that are new, then those that are gone, then those that the base had as well. */
export const faultLines = (faults: ReportComparison['faults'], style: Paint): readonly string[] => [
  ...faultsLike(faults.added, wordOf('new fault', 'missing', style)),
  ...faultsLike(faults.gone, wordOf('fault gone', 'verified', style)),
  ...faultsLike(faults.known, wordOf('known fault', 'waived', style)),
];

/** What differs from the baseline, the worst first; nothing when there is no baseline. */
export const comparisonLines = (comparison: ReportComparison | undefined, style: Paint): readonly string[] => {
  if (comparison === undefined) return [];
  const { claims, faults, baseCommit } = comparison;
  const lines = [...faultLines(faults, style), ...claims.flatMap((change) => changeLines(change, style))];
  return [
    style.heading(`Against the baseline at ${baseCommit.slice(0, 12)}`),
    ...(lines.length === 0 ? ['  no difference'] : lines),
    '',
  ];
};
