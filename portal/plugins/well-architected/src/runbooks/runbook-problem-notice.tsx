import { Alert } from '@backstage/ui';
import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';

interface RunbookProblemNoticeProps {
  readonly problem: ReportProblem;
  /** `runbooks`, or `runbook` for one of them. */
  readonly subject: 'runbooks' | 'runbook';
}

/** Says that there is nothing to read, why, and what to run. */
export function RunbookProblemNotice({ problem, subject }: RunbookProblemNoticeProps) {
  const is = subject === 'runbook' ? 'There is no such runbook' : 'There are no runbooks';
  return (
    <Alert
      status={problem.state === 'broken' ? 'danger' : 'warning'}
      icon
      title={problem.state === 'broken' ? `The ${subject} cannot be read` : is}
      description={
        <>
          {problem.reason} To mend it: <code>{problem.fix}</code>, then load this page again.
        </>
      }
    />
  );
}
