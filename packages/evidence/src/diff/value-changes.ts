import { isRecord, textAt } from '../facts/assembly/record';
import { hideSecrets, parsedRecord } from '../facts/secrets/hide-secrets';
import type { ValueChange } from './comparison';
import { ownValue } from './own-value';
import { sameValue, without } from './same-value';
import { Hidden } from '../facts/secrets/hidden';

/** What names an element of a list, so that its change is shown instead of a removal and an addition. */
const NAMES = ['Key', 'Name', 'Id', 'ID', 'Sid', 'HeaderName'];

type Branch = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Branch => {
  if (!isRecord(value) || value instanceof Hidden) return false;
  const [key = '', ...others] = Object.keys(value);
  return others.length > 0 || !(key === 'Ref' || key === 'Condition' || key.startsWith('Fn::'));
};

const leaf = (path: string, base: unknown, head: unknown): ValueChange => ({
  path,
  ...(base !== undefined && { base }),
  ...(head !== undefined && { head }),
});

const nameOf = (element: unknown): string | undefined =>
  NAMES.map((name) => textAt(element, name)).find((name) => name !== undefined);

/** Elements by name, or `undefined` when one has none or two share theirs. */
const byName = (elements: readonly unknown[]): ReadonlyMap<string, unknown> | undefined => {
  const named = new Map(elements.flatMap((each): readonly [string, unknown][] => [[nameOf(each) ?? '', each]]));
  return named.size === elements.length && !named.has('') ? named : undefined;
};

const listChanges = (path: string, base: readonly unknown[], head: readonly unknown[]): readonly ValueChange[] => {
  const [removed, added] = [without(base, head), without(head, base)];
  if (removed.length + added.length === 0) return [leaf(path, base, head)];
  const [from, to] = [byName(removed), byName(added)];
  if (from !== undefined && to !== undefined)
    return [...new Set([...from.keys(), ...to.keys()])].flatMap((name) =>
      valueChanges(`${path}[${name}]`, from.get(name), to.get(name)),
    );
  if (removed.length === added.length)
    return removed.flatMap((each, index) => valueChanges(`${path}[${base.indexOf(each)}]`, each, added[index]));
  return [
    ...removed.map((each) => leaf(`${path}[${base.indexOf(each)}]`, each, undefined)),
    ...added.map((each) => leaf(`${path}[${head.indexOf(each)}]`, undefined, each)),
  ];
};

const branchChanges = (path: string, base: Branch, head: Branch): readonly ValueChange[] =>
  [...new Set([...Object.keys(base), ...Object.keys(head)])]
    .sort()
    .flatMap((key) => valueChanges(path === '' ? key : `${path}.${key}`, ownValue(base, key), ownValue(head, key)));

/** Texts that write JSON, such as a build specification or a dashboard, are compared value by value. */
const textChanges = (path: string, base: string, head: string): readonly ValueChange[] => {
  const [from, to] = [parsedRecord(base), parsedRecord(head)];
  const changes = from && to ? valueChanges(path, hideSecrets(from), hideSecrets(to)) : [];
  return changes.length > 0 ? changes : [leaf(path, base, head)];
};

/** The smallest values that differ between two sides, by path. A reference or another intrinsic is one value. */
export const valueChanges = (path: string, base: unknown, head: unknown): readonly ValueChange[] => {
  if (sameValue(base, head)) return [];
  if (isBranch(base) && isBranch(head)) return branchChanges(path, base, head);
  if (Array.isArray(base) && Array.isArray(head)) return listChanges(path, base, head);
  if (typeof base === 'string' && typeof head === 'string') return textChanges(path, base, head);
  return [leaf(path, base, head)];
};
