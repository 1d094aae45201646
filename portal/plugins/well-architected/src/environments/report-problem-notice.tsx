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
          {problem.reason} Run <code>{problem.fix}</code> and load this page again.
        </>
      }
    />
  );
}
