import { Alert } from '@backstage/ui';
import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';

/** Says that nothing is known, why, and what to run. */
export function ReportProblemNotice({ problem }: { readonly problem: ReportProblem }) {
  return (
    <Alert
      status={problem.state === 'broken' ? 'danger' : 'warning'}
      icon
      title={problem.state === 'broken' ? 'The report is broken' : 'There is no report'}
      description={
        <>
          {problem.reason} To mend it: <code>{problem.fix}</code>, then load this page again.
        </>
      }
    />
  );
}
