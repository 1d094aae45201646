import { Alert } from '@backstage/ui';
import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';

/** Says that there is no estimate, why, and what to run. */
export function EstimateNotice({ problem: { state, reason, fix } }: { readonly problem: ReportProblem }) {
  return (
    <Alert
      status={state === 'broken' ? 'danger' : 'warning'}
      icon
      title="There is no estimate"
      description={
        <>
          {reason} To mend it: <code>{fix}</code>, then load this page again.
        </>
      }
    />
  );
}
