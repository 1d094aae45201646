import { EvidenceError } from '../evidence-error';
import { byText } from './by-text';
import { compareStack } from './compare-stack';
import type { AssemblyComparison, Comparison, ComparisonSummary, StackComparison, StackPlace } from './comparison';
import type { Library } from './library';
import { pairStacks, type StackPair } from './pair-stacks';
import type { Side, SideStack } from './side';

/** What CloudFormation would refuse, such as a policy without a document, cannot be compared. */
const compareReadable = (library: Library, pair: StackPair, place: StackPlace): StackComparison => {
  try {
    return compareStack(library, pair, place);
  } catch (cause) {
    throw new EvidenceError('shape-unexpected', {
      where: `stack ${place.name}`,
      problem: `its templates cannot be compared (${cause instanceof Error ? cause.message : String(cause)})`,
      fix: 'Look for a policy without a document or a rule that is no object, and synthesize again',
      cause,
    });
  }
};

const compareStacks = (
  library: Library,
  base: readonly SideStack[],
  head: readonly SideStack[],
): readonly StackComparison[] =>
  pairStacks(base, head)
    .flatMap((pair) => {
      const place = pair.head ?? pair.base;
      return place === undefined ? [] : [compareReadable(library, pair, place)];
    })
    .toSorted(byText(({ name, account, region }) => [name, account, region].join(' ')));

const changeOf = (base: unknown, head: unknown, stacks: readonly StackComparison[]): AssemblyComparison['change'] => {
  if (base === undefined) return 'added';
  if (head === undefined) return 'removed';
  return stacks.some(({ change }) => change !== 'same') ? 'changed' : 'same';
};

const summaryOf = (stacks: readonly StackComparison[]): ComparisonSummary => {
  const resources = stacks.flatMap((stack) => stack.resources);
  const grants = stacks.flatMap(({ permissions, securityGroups }) => [...permissions, ...securityGroups]);
  const counted = (is: (resource: (typeof resources)[number]) => boolean): number => resources.filter(is).length;
  return {
    stacks: stacks.length,
    added: counted(({ change }) => change === 'added'),
    removed: counted(({ change }) => change === 'removed'),
    changed: counted(({ change }) => change === 'changed'),
    replaced: counted(({ impact }) => impact === 'replace'),
    mayBeReplaced: counted(({ impact }) => impact === 'may-replace' || impact === 'unknown'),
    broadened: grants.filter(({ broadened }) => broadened).length,
    worse: 0,
    openFindings: 0,
  };
};

const refuseMixed = (base: Side, head: Side): void => {
  if (base.has('.') === head.has('.')) return;
  const [one, many] = base.has('.') ? ['--base', '--head'] : ['--head', '--base'];
  throw new EvidenceError('option-invalid', {
    where: `${one} and ${many}`,
    problem: `${one} is one assembly, and ${many} is a folder with one assembly an environment`,
    fix: `Name one assembly on both sides, or a folder of them on both`,
  });
};

/** Compares two sides, environment by environment, without costs and evidence. */
export const compareSides = (library: Library, base: Side, head: Side): Comparison => {
  refuseMixed(base, head);
  const assemblies = [...new Set([...base.keys(), ...head.keys()])].sort().map((name): AssemblyComparison => {
    const stacks = compareStacks(library, base.get(name) ?? [], head.get(name) ?? []);
    return { name, change: changeOf(base.get(name), head.get(name), stacks), stacks };
  });
  return {
    version: 1,
    different: assemblies.some(({ change }) => change !== 'same'),
    summary: summaryOf(assemblies.flatMap(({ stacks }) => stacks)),
    assemblies,
  };
};
