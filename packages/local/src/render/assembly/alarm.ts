import type { ResourceFact } from '@hexastyle/evidence';

/** Something of an assembly that tells people about trouble, and so needs a runbook. */
export interface Alarm {
  /** What follows `hexastyle-<environment>-` in its name, `api-5xx-errors`. */
  readonly id: string;
  readonly name: string;
  /** `docs/runbooks/x.md#symptom`; `undefined` when it names none. */
  readonly runbook: string | undefined;
  /** What it says has happened, a sentence. */
  readonly says: string;
  /** When it tells, as part of a sentence: `greater than 5 within 5 minutes`. */
  readonly condition: string;
  /** What silence of the source means. */
  readonly silence: string;
  readonly resource: ResourceFact;
}

/** The family that a runbook's path names: `api-errors` of `docs/runbooks/staging/api-errors.md#symptom`. */
export const familyOf = ({ runbook }: Alarm): string | undefined =>
  /^docs\/runbooks\/(?:[^/]+\/)?(?<family>[^/#]+)\.md(#|$)/.exec(runbook ?? '')?.groups?.['family'];
