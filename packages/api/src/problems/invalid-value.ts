import { Problem, type InputFault } from './problem';

/** The problem of one value that no schema could refuse by itself. */
export function invalidValue(fault: InputFault): Problem {
  return new Problem('invalid-input', { detail: fault.detail, errors: [fault] });
}
