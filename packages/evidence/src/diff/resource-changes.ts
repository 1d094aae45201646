import { recordAt, textAt, type JsonRecord } from '../facts/assembly/record';
import { byText } from './by-text';
import type { Impact, ResourceChange, ValueChange } from './comparison';
import { hideSecrets } from '../facts/secrets/hide-secrets';
import type { Impacts } from './impacts';
import { ownValue } from './own-value';
import type { StackPair } from './pair-stacks';
import { valueChanges } from './value-changes';

const WORST_FIRST = ['replace', 'may-replace', 'unknown', 'update'] as const;
const PROPERTY = /^Properties\.([^.[]+)/;

const worstOf = (changes: readonly ValueChange[]): Impact =>
  WORST_FIRST.find((impact) => changes.some((change) => change.impact === impact)) ?? 'update';

const withImpacts = (changes: readonly ValueChange[], impacts: ReadonlyMap<string, Impact>): readonly ValueChange[] => {
  const own = changes.map((change): ValueChange => {
    const property = PROPERTY.exec(change.path)?.[1];
    if (change.path === 'Type') return { ...change, impact: 'replace' };
    return property === undefined ? change : { ...change, impact: impacts.get(property) ?? 'unknown' };
  });
  const changed = new Set(changes.map(({ path }) => PROPERTY.exec(path)?.[1]));
  const followed = [...impacts]
    .filter(([name, impact]) => !changed.has(name) && (impact === 'replace' || impact === 'may-replace'))
    .map(([name, impact]): ValueChange => ({ path: `Properties.${name}`, impact, follows: true }));
  return [...own, ...followed.toSorted(byText(({ path }) => path))];
};

const leaves = (resource: unknown): Impact =>
  /^(Retain|RetainExceptOnCreate)$/.test(textAt(resource, 'DeletionPolicy') ?? '') ? 'keep' : 'destroy';

const changeOf = (base: unknown, head: unknown, impacts: ReadonlyMap<string, Impact>) => {
  if (base === undefined) return { change: 'added', impact: 'create', changes: [] } as const;
  if (head === undefined) return { change: 'removed', impact: leaves(base), changes: [] } as const;
  const changes = withImpacts(valueChanges('', hideSecrets(base), hideSecrets(head)), impacts);
  return { change: 'changed', impact: worstOf(changes), changes } as const;
};

const resourcesOf = (template: JsonRecord | undefined): JsonRecord => recordAt(template, 'Resources');

const identityOf = ({ base, head }: StackPair, logicalId: string) => {
  const resource = ownValue(resourcesOf(head?.template), logicalId) ?? ownValue(resourcesOf(base?.template), logicalId);
  const constructPath = head?.constructPaths.get(logicalId) ?? base?.constructPaths.get(logicalId);
  return {
    logicalId,
    type: textAt(resource, 'Type') ?? 'unknown',
    ...(constructPath !== undefined && { constructPath }),
  };
};

/** Resources that differ, by logical id. */
export const resourceChanges = (pair: StackPair, impacts: Impacts): readonly ResourceChange[] => {
  const [from, to] = [resourcesOf(pair.base?.template), resourcesOf(pair.head?.template)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((logicalId) => {
    const found = changeOf(ownValue(from, logicalId), ownValue(to, logicalId), impacts.get(logicalId) ?? new Map());
    if (found.change === 'changed' && found.changes.length === 0) return [];
    return [{ ...identityOf(pair, logicalId), ...found }];
  });
};
