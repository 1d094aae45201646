import { Alert } from '@backstage/ui';
import type { InventoryResponse } from '@hexastyle/plugin-well-architected-common';
import type { Loaded } from '../api/use-loaded';

/** Says that it is not known which alarms are declared, why, and what to run. */
export function InventoryNotice({ loaded }: { readonly loaded: Loaded<InventoryResponse> }) {
  switch (loaded.kind) {
    case 'loading':
      return undefined;
    case 'failed':
      return <Alert role="alert" status="danger" icon title={TITLE} description={loaded.error.message} />;
    case 'loaded': {
      const answer = loaded.value;
      if (answer.state === 'read') {
        return undefined;
      }
      return (
        <Alert
          role="alert"
          status={answer.state === 'broken' ? 'danger' : 'warning'}
          icon
          title={TITLE}
          description={
            <>
              {answer.reason} To mend it: <code>{answer.fix}</code>, then load this page again.
            </>
          }
        />
      );
    }
  }
}

const TITLE = 'Not known: which alarms are declared, and what none of them watches';
