import { costLines } from './cost-lines';
import { paint, type Paint } from '../render/table/paint';
import { evidenceLines } from './evidence-lines';
import { permissionLine, resourceLines, ruleLine, styleOf, valueLine, type Style } from './change-lines';
import { oneLine } from './words-of-value';
import type { AssemblyComparison, Comparison, ComparisonSummary, StackComparison, StackPlace } from './comparison';

const placeWords = ({ account, region }: StackPlace): string =>
  oneLine([account, region].filter((part) => part !== undefined).join(' '));

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`    ${title}`, ...lines.map((line) => `      ${line}`)];

const movedLines = ({ was }: StackComparison, style: Style): readonly string[] =>
  was === undefined
    ? []
    : [
        `    ${style('red', '! ANOTHER STACK')}: the base has ${oneLine(was.name)} (${placeWords(was)}); a deployment makes this one beside it`,
      ];

const TITLES = { added: '+ added', removed: '- removed', changed: '~', same: '' } as const;

const stackLines = (stack: StackComparison, style: Style): readonly string[] => {
  if (stack.change === 'same') return [];
  const place = placeWords(stack);
  const title = stack.change === 'changed' ? '' : `  ${style('yellow', TITLES[stack.change])}`;
  return [
    `  ${style('bold', oneLine(stack.name))}${place === '' ? '' : ` (${place})`}${title}`,
    ...movedLines(stack, style),
    ...stack.resources.flatMap((each) => resourceLines(each, style)).map((line) => `    ${line}`),
    ...section(
      'Permissions',
      stack.permissions.map((each) => permissionLine(each, style)),
    ),
    ...section(
      'Security groups',
      stack.securityGroups.map((each) => ruleLine(each, style)),
    ),
    ...section(
      'Other parts of the template',
      stack.others.map((each) => valueLine(each, style)),
    ),
    '',
  ];
};

/** Colours for the parts that know verdicts, and for the others. */
interface Styles {
  readonly style: Style;
  readonly verdicts: Paint;
}

const assemblyLines = (assembly: AssemblyComparison, { style, verdicts }: Styles): readonly string[] => {
  const name = assembly.name === '.' ? 'The assembly' : oneLine(assembly.name);
  const evidence = evidenceLines(assembly.evidence, verdicts);
  if (assembly.change === 'same')
    return [`${style('bold', name)}: no difference in ${assembly.stacks.length} stacks`, '', ...evidence];
  const only = { added: ' (only in the head)', removed: ' (only in the base)', changed: '' }[assembly.change];
  return [
    `${style('bold', name)}${only}`,
    '',
    ...assembly.stacks.flatMap((stack) => stackLines(stack, style)),
    ...costLines(assembly.cost, style),
    ...evidence,
  ];
};

const counted = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${count} ${words}`]);

const closingLine = (
  { summary, different }: { readonly summary: ComparisonSummary; readonly different: boolean },
  style: Style,
): string => {
  if (!different) return style('green', 'No difference.');
  const resources = [
    ...counted(summary.added, 'added'),
    ...counted(summary.removed, 'removed'),
    ...counted(summary.changed, 'changed'),
  ];
  const grave = [
    ...counted(summary.replaced, 'REPLACED'),
    ...counted(summary.mayBeReplaced, 'perhaps replaced'),
    ...counted(summary.broadened, 'permissions or rules BROADENED'),
    ...counted(summary.worse, 'claims NO LONGER PROVEN'),
    ...counted(summary.openFindings, 'new findings of cdk-nag'),
  ];
  const words = resources.length === 0 ? 'no resource differs' : resources.join(', ');
  return `Resources: ${words}.${grave.length === 0 ? '' : ` ${style('red', `Look at: ${grave.join(', ')}.`)}`}`;
};

/** The comparison for a terminal. */
export const renderComparison = (comparison: Comparison, coloured: boolean): string => {
  const style = styleOf(coloured);
  return [
    ...comparison.assemblies.flatMap((assembly) => assemblyLines(assembly, { style, verdicts: paint(coloured) })),
    closingLine(comparison, style),
    '',
  ].join('\n');
};
