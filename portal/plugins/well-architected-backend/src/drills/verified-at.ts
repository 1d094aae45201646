import { InputError } from '@backstage/errors';
import type { StepRow } from './drill-row';

const VERIFICATION = /^verif/i;

/**
 * When a drill that passed was verified: when the last step below `Verification` was ticked, and in a runbook without
 * such a section, when the last of all was. Throws `InputError` when one of them is not ticked.
 */
export function verifiedAt(steps: readonly StepRow[]): Date {
  const own = steps.filter(({ section }) => VERIFICATION.test(section));
  const asked = own.length > 0 ? own : steps;
  const open = asked.filter(({ done_at }) => done_at === null);
  if (open.length > 0) {
    throw new InputError(
      `result: a drill has passed when it is verified. Not ticked: ${open.map(({ section, position }) => `${position} (${section})`).join(', ')}. Tick them, or finish it as failed or abandoned.`,
    );
  }
  return new Date(Math.max(...asked.flatMap(({ done_at }) => done_at?.getTime() ?? [])));
}
