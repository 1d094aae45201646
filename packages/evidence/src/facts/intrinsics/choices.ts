import { isList, isObject, type TemplateValue } from '../value';
import { decide } from './conditions';
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

/** `Fn::If`: the branch, when the condition is decided by what is known before deployment. */
export const resolveIf = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const [condition, yes, no]: readonly unknown[] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  const decided = typeof condition === 'string' ? decide({ Condition: condition }, scope, resolve) : undefined;
  if (decided === undefined)
    return { 'Fn::If': [typeof condition === 'string' ? condition : '', resolve(yes, scope), resolve(no, scope)] };
  return resolve(decided ? yes : no, scope);
};

/** `Fn::FindInMap`: an entry of the template's own mappings. */
export const resolveFindInMap = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const keys = resolve(argument, scope);
  let found: TemplateValue = resolve(scope.mappings, scope);
  for (const key of isList(keys) ? keys.slice(0, 3) : [undefined])
    found =
      typeof key === 'string' && found !== undefined && isObject(found) && Object.hasOwn(found, key)
        ? found[key]
        : undefined;
  return found ?? { 'Fn::FindInMap': keys };
};
