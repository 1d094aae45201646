import type { Problem } from '../problems/problem';
import { violatedConstraint } from './violated-constraint';

/** What a caller is told when a constraint refuses a write, by the constraint's name. */
export type Refusals = Readonly<Record<string, () => Problem>>;

/** The result of a write. @throws Problem of the constraint that refused it */
export async function orRefusal<T>(write: Promise<T>, refusals: Refusals): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const refusal = refusals[violatedConstraint(error) ?? ''];
    throw refusal?.() ?? error;
  }
}
