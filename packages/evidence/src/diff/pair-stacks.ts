import type { SideStack } from './side';

/** A stack on both sides, or on one. */
export interface StackPair {
  readonly base?: SideStack;
  readonly head?: SideStack;
}

const placeOf = ({ name, account, region }: SideStack): string => [account, region, name].join(' ');

/**
 * Pairs the stacks of two sides: first those that are deployed to the same place under the same name, then those that
 * are the same stack of the app, so that two environments of one app can be compared.
 */
export const pairStacks = (base: readonly SideStack[], head: readonly SideStack[]): readonly StackPair[] => {
  const pairs = new Map<SideStack, SideStack>();
  const taken = new Set<SideStack>();
  for (const keyOf of [placeOf, ({ id }: SideStack) => id]) {
    const heads = new Map(head.filter((each) => !taken.has(each)).map((each) => [keyOf(each), each]));
    for (const stack of base.filter((each) => !pairs.has(each))) {
      const found = heads.get(keyOf(stack));
      if (found === undefined || taken.has(found)) continue;
      pairs.set(stack, found);
      taken.add(found);
    }
  }
  return [
    ...base.map((stack): StackPair => {
      const found = pairs.get(stack);
      return found === undefined ? { base: stack } : { base: stack, head: found };
    }),
    ...head.filter((each) => !taken.has(each)).map((stack): StackPair => ({ head: stack })),
  ];
};
