import { table } from '../../render/markdown/cell';
import type { AssemblyComparison, Comparison } from '../comparison';
import { fitSections } from './fit-sections';
import { sectionsOf } from './sections-of';
import { SUMMARY_HEAD, summaryRow } from './summary-row';

/** By this line a workflow finds the comment that it wrote before. It never changes. */
const MARKER = '<!-- hexastyle diff -->';

/** GitHub takes comments of 65,536 characters; bytes are never fewer. */
const LARGEST = 65_000;
const ROWS = 100;

const summary = (assemblies: readonly AssemblyComparison[]): readonly string[] => [
  ...table(SUMMARY_HEAD, assemblies.slice(0, ROWS).map(summaryRow)),
  ...(assemblies.length > ROWS ? ['', `… and ${assemblies.length - ROWS} environments more`] : []),
];

/** The comparison as one comment of a pull request, never longer than GitHub takes. */
export const renderComment = ({ different, assemblies }: Comparison): string => {
  const head = [
    MARKER,
    '## What this changes',
    '',
    ...(different ? summary(assemblies) : ['Nothing differs in resources, permissions, costs and evidence.']),
    '',
  ];
  // The worst of every environment comes before the details of any.
  const sections = assemblies.flatMap(sectionsOf);
  const ordered = [...sections.filter(({ open }) => open), ...sections.filter(({ open }) => !open)];
  const { lines, leftOut } = fitSections(ordered, LARGEST - Buffer.byteLength(head.join('\n'), 'utf8') - 200);
  const note = leftOut === 0 ? [] : [`${leftOut} lines were left out; \`npx hexastyle diff\` prints them all.`, ''];
  return [...head, ...lines, ...note].join('\n');
};
