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

/** A parameter that chooses the state of the stack, as its default; everything else as it is. */
const atRest = (side: unknown, { choices, parameters }: Scope): unknown => {
  const name = isRecord(side) ? side['Ref'] : undefined;
  return typeof name === 'string' && !parameters.has(name) ? (choices.get(name) ?? side) : side;
};

const equals = (argument: unknown, scope: Scope, resolve: Resolve): Decision => {
  const raw: readonly unknown[] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  const sides = resolve(
    raw.map((side) => atRest(side, scope)),
    scope,
  );
  const [left, right, ...others] = isList(sides) ? sides : [];
  if (raw.includes(null) || others.length > 0) return undefined;
  if (left === undefined || right === undefined || typeof left === 'object' || typeof right === 'object')
    return undefined;
  return String(left) === String(right);
};

type Decide = (condition: unknown) => Decision;

const named = (name: unknown, { conditions }: Scope, again: Decide): Decision =>
  typeof name === 'string' && Object.hasOwn(conditions, name) ? again(conditions[name]) : undefined;

const combined = (name: string, argument: unknown, again: Decide): Decision => {
  const parts: readonly unknown[] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
  // All of nothing is true, which nobody said.
  if (parts.length === 0 || parts.includes(null)) return undefined;
  const decisions = parts.map(again);
  if (name === 'Fn::Not') return not(decisions[0]);
  if (name === 'Fn::And') return all(decisions);
  return name === 'Fn::Or' ? not(all(decisions.map(not))) : undefined;
};

/** Whether a condition holds, or `undefined` when that depends on something known only at deployment. */
export const decide = (condition: unknown, scope: Scope, resolve: Resolve, length = 0): Decision => {
  const [entry] = isRecord(condition) ? Object.entries(condition) : [];
  if (entry === undefined || length > LONGEST_CHAIN) return undefined;
  scope.budget.step(scope.stack);
  const [name, argument] = entry;
  const again: Decide = (part) => decide(part, scope, resolve, length + 1);
  if (name === 'Condition') return named(argument, scope, again);
  return name === 'Fn::Equals' ? equals(argument, scope, resolve) : combined(name, argument, again);
};
