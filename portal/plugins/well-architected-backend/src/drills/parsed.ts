import { InputError } from '@backstage/errors';
import type { z } from 'zod';

/** What a caller sent, after its schema. Throws `InputError` with every fault. */
export function parsed<T>(schema: z.ZodType<T>, sent: unknown, what: string): T {
  const result = schema.safeParse(sent);
  if (result.success) {
    return result.data;
  }
  const faults = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new InputError(`${what} cannot be used: ${faults.join('; ')}.`);
}
