import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { writeReportReference } from '@hexastyle/plugin-well-architected-common';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import styles from './compare.module.css';
import { ComparisonResult } from './comparison-result';
import { SidePicker } from './side-picker';
import { useSides } from './use-sides';

/** Chooses two reports and shows how they differ. */
export function ComparedSides({ names }: { readonly names: readonly string[] }) {
  const [{ base, head }, setSides] = useSides(names);
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.compareReports(base, head), [api, base, head]));
  return (
    <div className={styles['page']}>
      <div className={styles['sides']} role="group" aria-label="What is compared">
        <SidePicker
          side="Base"
          names={names}
          reference={base}
          onChange={(changed) => {
            setSides({ base: changed, head });
          }}
        />
        <Button
          variant="secondary"
          aria-label="Swap base and head"
          onPress={() => {
            setSides({ base: head, head: base });
          }}
        >
          ⇄ Swap
        </Button>
        <SidePicker
          side="Head"
          names={names}
          reference={head}
          onChange={(changed) => {
            setSides({ base, head: changed });
          }}
        />
      </div>
      {writeReportReference(base) === writeReportReference(head) ? (
        <Alert
          status="info"
          icon
          title="Both sides are the same report"
          description="Choose another environment or another report on one side."
        />
      ) : (
        <LoadingState loaded={loaded} subject="the comparison">
          {(comparison) => <ComparisonResult comparison={comparison} />}
        </LoadingState>
      )}
    </div>
  );
}
