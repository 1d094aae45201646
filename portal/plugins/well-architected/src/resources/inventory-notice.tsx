import { Alert } from '@backstage/ui';
import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';

/** Says that nobody knows what the environment is made of, why, and what to run. */
export function InventoryNotice({ problem: { state, reason, fix } }: { readonly problem: ReportProblem }) {
  return (
    <Alert
      status={state === 'broken' ? 'danger' : 'warning'}
      icon
      title={state === 'broken' ? 'The inventory is broken' : 'There is no inventory'}
      description={
        <>
          {reason} To mend it: <code>{fix}</code>, then load this page again.
        </>
      }
    />
  );
}
