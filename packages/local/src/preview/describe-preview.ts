import type { Sum } from '@hexastyle/cost';
import type { PlannedFile, Preview, PreviewedCost } from './preview';

/** More of these are counted, not listed. */
const SHOWN = 8;

const row = (first: string, ...rest: readonly (string | number)[]): string =>
  `  ${first.padEnd(36)}${rest.map((cell) => String(cell).padStart(12)).join('')}`;

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        '',
        title,
        ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
        ...(lines.length > SHOWN ? [`  and ${lines.length - SHOWN} more`] : []),
      ];

const filesOf = (files: readonly PlannedFile[], change: PlannedFile['change']): readonly string[] =>
  files.filter((file) => file.change === change).map(({ path }) => path);

/** A sum that hides something without a price says so. */
const priced = (name: string, { usd, unpriced }: Sum): string =>
  row(name, ...[usd.low, usd.expected, usd.high].map((each) => each.toFixed(2))) +
  (unpriced > 0 ? `  at least; ${unpriced} unpriced` : '');

const costs = ({ total, components, missingBooks, budget }: PreviewedCost): readonly string[] => [
  row('USD a month', 'low', 'expected', 'high'),
  ...components.map((component) => priced(component.name, component)),
  priced('together', total),
  ...missingBooks,
  ...(budget === undefined ? [] : [`${budget.isExceeded ? 'Warning: ' : ''}${budget.words}.`]),
];

/** A preview in words for a terminal or a page of plain text. */
export const describePreview = ({ files, stacks, findings, cost, pillars, faults }: Preview): string => {
  const resources = stacks.reduce((sum, stack) => sum + stack.resources, 0);
  const added = filesOf(files, 'new');
  const changed = filesOf(files, 'changed');
  return [
    ...listed(`${added.length} new files:`, added),
    ...listed(`${changed.length} changed files:`, changed),
    '',
    row('stack', 'region', 'resources'),
    ...stacks.map((stack) => row(stack.name, stack.region, stack.resources)),
    row('together', '', resources),
    '',
    `cdk-nag: ${findings.open.length} open findings, ${findings.acknowledged} acknowledged`,
    ...listed('Open findings:', findings.open),
    '',
    ...costs(cost),
    '',
    row('pillar', 'claims', 'verified', 'gaps'),
    ...pillars.map(({ pillar, claims, verified, gaps }) => row(pillar, claims, verified, gaps)),
    ...listed(
      'Gaps and what could not be checked:',
      pillars.flatMap(({ open }) => open),
    ),
    ...listed('The gate would fail:', faults),
  ].join('\n');
};
