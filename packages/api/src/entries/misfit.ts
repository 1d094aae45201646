import { invalidValue } from '../problems/invalid-value';
import type { Problem } from '../problems/problem';

export const MISFIT = 'An amount fits measurable habits only, done and not-done fit yes-no habits only.';

/** The state at the pointer does not fit the habit's kind. */
export function misfit(pointer: string): Problem {
  return invalidValue({ pointer, detail: MISFIT });
}
