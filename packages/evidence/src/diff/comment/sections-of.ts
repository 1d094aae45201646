import { comparisonItems } from '../../render/markdown/comparison-section';
import { cell, code } from '../../render/markdown/cell';
import { SYMBOLS } from '../../render/symbols';
import { permissionLine, resourceLines, ruleLine, styleOf, valueLine } from '../change-lines';
import type { AssemblyComparison, StackComparison } from '../comparison';
import { costLines } from '../cost-lines';
import { FINDING_TITLES } from '../evidence-lines';
import type { EvidenceComparison, FindingChange } from '../evidence-comparison';
import { oneLine } from '../words-of-value';
import type { CommentSection } from './comment-section';

const PLAIN = styleOf(false);

const findingItem = ({ change, rule, constructPath, source, reason }: FindingChange): string => {
  const [title, like] = FINDING_TITLES[change];
  const where = source === undefined ? '' : `, ${code(`${source.file}:${source.line}`)}`;
  const why = reason === undefined ? '' : `: ${cell(oneLine(reason))}`;
  return `- ${SYMBOLS[like]} **${title}**: ${code(oneLine(rule))} at ${code(oneLine(constructPath))}${where}${why}`;
};

const evidenceItems = ({ claims, faults, findings, notCompared }: EvidenceComparison): readonly string[] => [
  ...comparisonItems({ claims, faults: { ...faults, known: [] } }),
  ...findings.map(findingItem),
  ...notCompared.map((each) => `- ? **not compared**: ${cell(oneLine(each))}`),
];

const inStack = (stack: StackComparison, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`@@ ${oneLine(stack.name)} @@`, ...lines];

const resourcesOf = (stack: StackComparison): readonly string[] =>
  inStack(stack, [
    ...(stack.was === undefined ? [] : [`! ANOTHER STACK: the base has ${oneLine(stack.was.name)}`]),
    ...stack.resources.flatMap((each) => resourceLines(each, PLAIN)),
    ...stack.others.map((each) => `~ ${valueLine(each, PLAIN)}`),
  ]);

const permissionsOf = (stack: StackComparison): readonly string[] =>
  inStack(stack, [
    ...stack.permissions.map((each) => permissionLine(each, PLAIN)),
    ...stack.securityGroups.map((each) => ruleLine(each, PLAIN)),
  ]);

/** What the comment tells of an environment; sections without a line are left out. */
export const sectionsOf = (assembly: AssemblyComparison): readonly CommentSection[] => {
  const name = assembly.name === '.' ? 'the assembly' : cell(oneLine(assembly.name));
  const plain = (title: string, lines: readonly string[]): CommentSection => ({
    title: `${name}: ${title}`,
    open: false,
    plain: true,
    lines,
  });
  const evidence = assembly.evidence === undefined ? [] : evidenceItems(assembly.evidence);
  return [
    { title: `${name}: evidence and cdk-nag`, open: true, plain: false, lines: evidence },
    plain('permissions and security groups', assembly.stacks.flatMap(permissionsOf)),
    plain('resources', assembly.stacks.flatMap(resourcesOf)),
    plain(
      'cost',
      costLines(assembly.cost, PLAIN).filter((line) => line !== ''),
    ),
  ].filter(({ lines }) => lines.length > 0);
};
