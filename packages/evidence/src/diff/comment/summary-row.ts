import { countsOf } from '../../render/change-titles';
import { cell } from '../../render/markdown/cell';
import type { AssemblyComparison, Impact, StackComparison } from '../comparison';
import { changeOfCost } from '../cost-lines';
import type { EvidenceComparison, FindingChange } from '../evidence-comparison';
import { oneLine } from '../words-of-value';

export const SUMMARY_HEAD = [
  'environment',
  'resources',
  'replaced or deleted',
  'broadened',
  'evidence',
  'cdk-nag',
  'USD a month',
];

const GRAVE: readonly Impact[] = ['replace', 'may-replace', 'unknown', 'destroy'];

const resourceWords = (stacks: readonly StackComparison[]): string => {
  const resources = stacks.flatMap((stack) => stack.resources);
  const words = (['added', 'changed', 'removed'] as const).flatMap((change) => {
    const count = resources.filter((each) => each.change === change).length;
    return count === 0 ? [] : [`${count} ${change}`];
  });
  return words.length === 0 ? 'same' : words.join(', ');
};

const bold = (count: number): string => (count === 0 ? '0' : `**${count}**`);

const evidenceWords = (evidence: EvidenceComparison | undefined): string => {
  if (evidence === undefined) return 'not judged';
  const { claims, faults, notCompared } = evidence;
  const counts = countsOf({ claims, faults: { ...faults, known: [] } });
  if (counts !== '') return `${evidence.passes ? '✔' : '✘'} ${counts}`;
  return notCompared.some((each) => each.startsWith('evidence')) ? '? not compared' : 'same';
};

const findingWords = (findings: readonly FindingChange[]): string => {
  const words = (
    [
      ['open', 'new'],
      ['acknowledged', 'acknowledged'],
      ['gone', 'gone'],
    ] as const
  ).flatMap(([change, word]) => {
    const count = findings.filter((each) => each.change === change).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return words.length === 0 ? 'same' : words.join(', ');
};

/** An environment as a row of the comment's table. */
export const summaryRow = ({ name, change, stacks, cost, evidence }: AssemblyComparison): readonly string[] => {
  const grave = stacks.flatMap(({ resources }) => resources).filter(({ impact }) => GRAVE.includes(impact));
  const broadened = stacks
    .flatMap(({ permissions, securityGroups }) => [...permissions, ...securityGroups])
    .filter((each) => each.broadened);
  const only = change === 'added' ? ' (new)' : change === 'removed' ? ' (removed)' : '';
  return [
    `${name === '.' ? 'the assembly' : cell(oneLine(name))}${only}`,
    resourceWords(stacks),
    bold(grave.length),
    bold(broadened.length),
    evidenceWords(evidence),
    evidence === undefined ? 'not judged' : findingWords(evidence.findings),
    cost === undefined || cost.components.length === 0 ? 'same' : changeOfCost(cost.base, cost.head),
  ];
};
