import { Alert } from '@backstage/ui';
import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';

interface ProblemNoticeProps {
  readonly problem: ReportProblem;
  /** What is so, when nothing is there. */
  readonly missing: string;
  /** What is so, when something is there that cannot be read. */
  readonly broken: string;
}

/** Says that something is not known, why, and what to run. */
export function ProblemNotice({ problem: { state, reason, fix }, missing, broken }: ProblemNoticeProps) {
  return (
    <Alert
      status={state === 'broken' ? 'danger' : 'warning'}
      icon
      title={state === 'broken' ? broken : missing}
      description={
        <>
          {reason} To mend it: <code>{fix}</code>, then load this page again.
        </>
      }
    />
  );
}
