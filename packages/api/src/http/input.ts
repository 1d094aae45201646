import type * as z from 'zod';
import { Problem, type InputFault } from '../problems/problem';

export type Part = 'body' | 'path' | 'query';

/** More faults than anybody mends at once are not listed. */
const MAX_FAULTS = 20;
const MAX_NAME_LENGTH = 64;

/** The value as its schema gives it. @throws Problem `invalid-input` with every fault, never with the values that were sent */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown, part: Part): z.output<S> {
  const result = schema.safeParse(value, { error: missingField });
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => toFaults(issue, part)).slice(0, MAX_FAULTS);
  const count = errors.length === 1 ? 'One value is' : `${errors.length} values are`;
  throw new Problem('invalid-input', { detail: `${count} not valid: see errors.`, errors });
}

function missingField(issue: { readonly code: string; readonly input?: unknown }): string | undefined {
  return issue.input === undefined && issue.code.startsWith('invalid_') ? 'This is missing.' : undefined;
}

function toFaults(issue: z.core.$ZodIssue, part: Part): readonly InputFault[] {
  if (issue.code !== 'unrecognized_keys') return [place(issue.path, issue.message, part)];
  return issue.keys.map((name) => place([...issue.path, name], 'This is not known here: leave it out.', part));
}

function place(path: readonly PropertyKey[], detail: string, part: Part): InputFault {
  const names = path.map((step) => String(step).slice(0, MAX_NAME_LENGTH));
  if (part !== 'body') return { detail, parameter: names.join('.') };
  return { detail, pointer: ['#', ...names.map(escaped)].join('/') };
}

/** RFC 6901, sections 3 and 6: `~` and `/` inside a name, then the URI fragment. */
function escaped(name: string): string {
  return encodeURIComponent(name.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'));
}
