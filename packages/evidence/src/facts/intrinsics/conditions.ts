import { isRecord } from '../assembly/record';
import { isList } from '../value';
import type { Resolve, Scope } from './scope';

/** Conditions may name conditions; a longer chain is a loop. */
const LONGEST_CHAIN = 32;

type Decision = boolean | undefined;

const all = (decisions: readonly Decision[]): Decision => {
  if (decisions.includes(false)) return false;
  return decisions.includes(undefined) ? undefined : true;
};

const not = (decision: Decision): Decision => (decision === undefined ? undefined : !decision);

const equals = (argument: unknown, scope: Scope, resolve: Resolve): Decision => {
  const sides = resolve(argument, scope);
  const [left, right] = isList(sides) ? sides : [];
  if (left === undefined || right === undefined || typeof left === 'object' || typeof right === 'object')
    return undefined;
  return String(left) === String(right);
};

/** Whether a condition holds, or `undefined` when that depends on something known only at deployment. */
export const decide = (condition: unknown, scope: Scope, resolve: Resolve, length = 0): Decision => {
  const [entry] = isRecord(condition) ? Object.entries(condition) : [];
  if (entry === undefined || length > LONGEST_CHAIN) return undefined;
  const [name, argument] = entry;
  const list: readonly unknown[] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  const each = (): readonly Decision[] => list.map((part) => decide(part, scope, resolve, length + 1));
  switch (name) {
    case 'Condition':
      return typeof argument === 'string' && Object.hasOwn(scope.conditions, argument)
        ? decide(scope.conditions[argument], scope, resolve, length + 1)
        : undefined;
    case 'Fn::Equals':
      return equals(argument, scope, resolve);
    case 'Fn::Not':
      return not(each()[0]);
    case 'Fn::And':
      return all(each());
    case 'Fn::Or':
      return not(all(each().map(not)));
    default:
      return undefined;
  }
};
