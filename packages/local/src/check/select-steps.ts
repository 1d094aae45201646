import { Problem } from '../problem';
import type { Step } from './step';

/** The steps of the given names, in their own order; all of them when none is named. */
export const selectSteps = (steps: readonly Step[], names: readonly string[]): readonly Step[] => {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => `"${name}"`).join(', ');
    throw new Problem(`There is no check called ${unknown.join(', ')}.`, `There are ${known}.`);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
};
