import type { ClaimChange, ReportComparison } from '../../baseline/report-comparison';
import { CHANGE_TITLES } from '../change-titles';
import { changeWords } from '../change-words';
import { SYMBOLS } from '../symbols';
import type { Paint } from './paint';

const WIDTH = Math.max(...Object.values(CHANGE_TITLES).map(([title]) => title.length));

const failing = ({ kind }: ClaimChange): boolean => kind === 'new-gap' || kind === 'lost';

const changeLines = (change: ClaimChange, style: Paint): readonly string[] => {
  const [title, like] = CHANGE_TITLES[change.kind];
  const word = style.verdict(like, `${SYMBOLS[like]} ${title.padEnd(WIDTH)}`);
  const details = failing(change) ? [change.reason, `fix: ${change.fix}`] : [];
  return [`  ${word}  ${change.id}  ${changeWords(change)}`, ...details.map((line) => `      ${line}`)];
};

/** What differs from the baseline, the worst first; nothing when there is no baseline. */
export const comparisonLines = (comparison: ReportComparison | undefined, style: Paint): readonly string[] => {
  if (comparison === undefined) return [];
  const { claims, faults, baseCommit } = comparison;
  const fault = (title: string, like: 'missing' | 'verified' | 'waived', text: string): string =>
    `  ${style.verdict(like, `${SYMBOLS[like]} ${title.padEnd(WIDTH)}`)}  ${text}`;
  const lines = [
    ...faults.added.map((text) => fault('new fault', 'missing', text)),
    ...claims.flatMap((change) => changeLines(change, style)),
    ...faults.gone.map((text) => fault('fault gone', 'verified', text)),
    ...faults.known.map((text) => fault('known fault', 'waived', text)),
  ];
  return [
    style.heading(`Against the baseline at ${baseCommit.slice(0, 12)}`),
    ...(lines.length === 0 ? ['  no difference'] : lines),
    '',
  ];
};
