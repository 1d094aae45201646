import type { ClaimChange, ReportComparison } from '../../baseline/report-comparison';
import { CHANGE_TITLES, countsOf } from '../change-titles';
import { changeWords } from '../change-words';
import { SYMBOLS } from '../symbols';
import { cell, code } from './cell';

const changeLine = (change: ClaimChange): string => {
  const { kind, id, reason, fix } = change;
  const [title, like] = CHANGE_TITLES[kind];
  const details = kind === 'new-gap' || kind === 'lost' ? ` ${cell(reason)} Fix: ${cell(fix)}` : '';
  return `- ${SYMBOLS[like]} **${title}**: ${code(id)} (${changeWords(change)}).${details}`;
};

/** What became of each claim and fault, as list items, the worst first. */
export const comparisonItems = ({ claims, faults }: Pick<ReportComparison, 'claims' | 'faults'>): readonly string[] => [
  ...faults.added.map((fault) => `- ${SYMBOLS.missing} **new fault**: ${cell(fault)}`),
  ...claims.map(changeLine),
  ...faults.gone.map((fault) => `- ${SYMBOLS.verified} **fault gone**: ${cell(fault)}`),
  ...faults.known.map((fault) => `- ${SYMBOLS.waived} **known fault**: ${cell(fault)}`),
];

/** The last section of the document when there is a baseline. */
export const comparisonSection = (comparison: ReportComparison | undefined): readonly string[] => {
  if (comparison === undefined) return [];
  const items = comparisonItems(comparison);
  const counts = countsOf(comparison);
  const verdict = comparison.passes ? '✔ nothing new is missing' : '✘ the gate fails';
  return [
    '### Against the Baseline',
    '',
    `${verdict}${counts === '' ? ', and nothing differs' : `: ${counts}`}.`,
    ...(items.length === 0 ? [] : ['', ...items]),
    '',
  ];
};
