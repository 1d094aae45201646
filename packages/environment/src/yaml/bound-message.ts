import type { z } from 'zod';
import type { Message } from './message';

type Issue = z.core.$ZodIssue;

const unitOf = (value: unknown): string => {
  if (typeof value === 'string') return ' characters';
  return Array.isArray(value) ? ' entries' : '';
};

/** Says that a value is outside of its bounds or between its steps; `undefined` for other issues. */
export const boundMessage = (issue: Issue, subject: string, value: unknown): Message | undefined => {
  const unit = unitOf(value);
  switch (issue.code) {
    case 'too_small':
      return issue.inclusive === false
        ? { problem: `${subject}, too small`, fix: `write more than ${issue.minimum}${unit}` }
        : { problem: `${subject}, too small`, fix: `write ${issue.minimum}${unit} or more` };
    case 'too_big':
      return { problem: `${subject}, too large`, fix: `write ${issue.maximum}${unit} or less` };
    case 'not_multiple_of':
      return {
        problem: `${subject}, not in steps of ${issue.divisor}`,
        fix: `did you mean ${Math.round(Number(value) / issue.divisor) * issue.divisor}?`,
      };
    default:
      return undefined;
  }
};
