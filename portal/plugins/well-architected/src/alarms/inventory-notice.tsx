import type { InventoryResponse } from '@hexastyle/plugin-well-architected-common';
import { LoadingState } from '../api/loading-state';
import type { Loaded } from '../api/use-loaded';
import { ProblemNotice } from '../problems/problem-notice';

/** Says that it is not known which alarms are declared, why, and what to run. */
export function InventoryNotice({ loaded }: { readonly loaded: Loaded<InventoryResponse> }) {
  switch (loaded.kind) {
    case 'loading':
      return undefined;
    case 'failed':
      return (
        <LoadingState loaded={loaded} subject="which alarms are declared, and what none of them watches">
          {() => undefined}
        </LoadingState>
      );
    case 'loaded': {
      const answer = loaded.value;
      if (answer.state === 'read') {
        return undefined;
      }
      return (
        <div role="alert">
          <ProblemNotice problem={answer} missing={TITLE} broken={TITLE} />
        </div>
      );
    }
  }
}

const TITLE = 'Not known: which alarms are declared, and what none of them watches';
