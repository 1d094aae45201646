import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../assembly/record';
import { isList, isObject, type TemplateValue } from '../value';
import { decide } from './conditions';
import { isKnown } from './is-known';
import type { Resolve, Scope } from './scope';

/** `Fn::Select`: an element of a known list. */
export const resolveSelect = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const resolved = resolve(argument, scope);
  const [index, list] = isList(resolved) ? resolved : [];
  const known =
    list !== undefined &&
    isList(list) &&
    (typeof index === 'number' || (typeof index === 'string' && /^\d+$/.test(index)));
  return known ? (list[Number(index)] ?? { 'Fn::Select': resolved }) : { 'Fn::Select': resolved };
};

/** `Fn::If`: the branch, when the condition is decided by what is known before deployment, or when both are the same. */
export const resolveIf = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const [condition, yes, no]: readonly unknown[] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  const decided = typeof condition === 'string' ? decide({ Condition: condition }, scope, resolve) : undefined;
  if (decided !== undefined && no !== undefined) return resolve(decided ? yes : no, scope);
  const branches = [resolve(yes, scope), resolve(no, scope)] as const;
  const [first, second] = branches;
  if (first !== undefined && isKnown(first) && isDeepStrictEqual(first, second)) return first;
  return { 'Fn::If': [typeof condition === 'string' ? condition : '', ...branches] };
};

const entryOf = (mappings: unknown, keys: readonly TemplateValue[]): unknown =>
  keys.reduce<unknown>(
    (found, key) => (typeof key === 'string' && isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined),
    mappings,
  );

/** Whether the last argument of `Fn::FindInMap` says what holds when the mapping has no such entry. */
const fallbackOf = (keys: readonly TemplateValue[]): TemplateValue => {
  const [, , , last] = keys;
  return last !== undefined && isObject(last) ? last['DefaultValue'] : undefined;
};

/** `Fn::FindInMap`: an entry of the template's own mappings, or the default that is given with known keys. */
export const resolveFindInMap = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const keys = resolve(argument, scope);
  if (!isList(keys)) return { 'Fn::FindInMap': keys };
  const path = keys.slice(0, 3);
  const isKnownPath = path.length === 3 && path.every((key) => typeof key === 'string');
  const found = isKnownPath ? (resolve(entryOf(scope.mappings, path), scope) ?? fallbackOf(keys)) : undefined;
  return found ?? { 'Fn::FindInMap': keys };
};
