import { decide } from '../intrinsics/conditions';
import { resolve } from '../intrinsics/resolve';
import type { Scope } from '../intrinsics/scope';
import type { Setting, State } from './choices-of';
import type { ReadStack } from './stack-scope';

/** Every claim is judged in every state. */
const MOST_STATES = 4;
const MOST_SETTINGS = 64;

const product = <T>(lists: readonly (readonly T[])[], most: number): readonly (readonly T[])[] | undefined => {
  if (lists.reduce((count, list) => count * list.length, 1) > most) return undefined;
  return lists.reduce<readonly (readonly T[])[]>(
    (made, list) => made.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );
};

/** What the conditions of a stack say under a setting; settings under which they say the same are one state. */
const decisionsIn = (scope: Scope, setting: Setting): string =>
  JSON.stringify(
    Object.keys(scope.conditions).map((name) =>
      String(decide({ Condition: name }, { ...scope, choices: setting }, resolve)),
    ),
  );

const settingsOf = ({ scope, choices }: ReadStack): readonly Setting[] | undefined => {
  const conditions = JSON.stringify(scope.conditions);
  const asked = [...choices].filter(([name]) => conditions.includes(JSON.stringify(name)));
  const settings = product(
    asked.map(([name, { rest, values }]) =>
      [rest, ...values.filter((value) => value !== rest)].map((value) => [name, value] as const),
    ),
    MOST_SETTINGS,
  )?.map((setting) => new Map(setting));
  if (settings === undefined) return undefined;
  const distinct = new Map<string, Setting>();
  for (const setting of settings) {
    const decisions = decisionsIn(scope, setting);
    if (!distinct.has(decisions)) distinct.set(decisions, setting);
  }
  return [...distinct.values()];
};

/**
 * The states into which parameters can switch the stacks, other than that of rest; `undefined` when there are too many to
 * judge a platform in all of them.
 */
export const statesOf = (stacks: readonly ReadStack[]): readonly State[] | undefined => {
  const settings = stacks.map(settingsOf);
  if (settings.includes(undefined)) return undefined;
  const all = product(
    stacks.map(({ scope }, index) => (settings[index] ?? []).map((setting) => [scope.stack, setting] as const)),
    MOST_STATES,
  );
  return all?.slice(1).map((state) => new Map(state));
};
