import { assemblyTarget } from '../cli/assembly-target';
import { judgeTarget, type JudgedTarget, type Run } from '../cli/judge-target';
import { runOf } from '../cli/run-of';
import type { Target, Targets } from '../cli/target';

const UNREAD = { absent: 'a side of the comparison lies in no repository' } as const;

/** A comparison has no clock: nothing that is compared shows the instant. */
const startOf = (today: string): string => `${today}T00:00:00.000Z`;

const judgeOne = ({ targets }: Targets, run: Run, described: Target | undefined): JudgedTarget | undefined => {
  const [target] = targets;
  if (target === undefined) return undefined;
  return judgeTarget(described === undefined ? target : { ...described, directory: target.directory }, run);
};

/** An assembly of each side, judged; a side that does not exist is `undefined`. */
export interface JudgedSides {
  readonly base: JudgedTarget | undefined;
  readonly head: JudgedTarget | undefined;
  /** What was left out on both sides, and why. */
  readonly leftOut: readonly string[];
}

/**
 * Judges both sides of an environment, each with its own descriptor, repository and waivers. When one lies in no repository
 * (a `cdk.out` that was copied somewhere), both are judged by what the other one says and without files, so that only the
 * platform makes the difference. Throws `EvidenceError` or `DescriptorError`.
 */
export const judgeSides = (base: string | undefined, head: string, today: string): JudgedSides => {
  const after = assemblyTarget(head, undefined);
  const before = base === undefined ? after : assemblyTarget(base, undefined);
  if (before.isRepository && after.isRepository)
    return {
      base: base === undefined ? undefined : judgeOne(before, runOf(before, today, startOf(today)), undefined),
      head: judgeOne(after, runOf(after, today, startOf(today)), undefined),
      leftOut: [],
    };
  const describing = before.isRepository ? before : after;
  const run: Run = { ...runOf(describing, today, startOf(today)), repository: UNREAD };
  const [described] = describing.targets;
  return {
    base: base === undefined ? undefined : judgeOne(before, { ...run, root: before.root }, described),
    head: judgeOne(after, { ...run, root: after.root }, described),
    leftOut: [`what rests on files: ${UNREAD.absent}`],
  };
};
