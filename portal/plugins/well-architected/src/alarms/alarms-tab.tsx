import { useApi } from '@backstage/core-plugin-api';
import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useMemo } from 'react';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { SourceContext } from '../evidence/source-context';
import { LivePanel } from '../live/live-panel';
import { AlarmBoard } from './alarm-board';
import styles from './alarms.module.css';
import { CapacitySection } from './capacity-section';
import { InventoryNotice } from './inventory-notice';
import { UnwatchedSection } from './unwatched-section';

/** The alarms of an environment, declared and live, what none of them watches, and how much capacity is used. */
export function AlarmsTab({ detail: { environment, sourceUrl } }: { readonly detail: EnvironmentDetail }) {
  const { name } = environment;
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.getInventory(name), [api, name]));
  const inventory = loaded.kind === 'loaded' && loaded.value.state === 'read' ? loaded.value.content : undefined;
  const commit = inventory?.commit ?? 'unknown';
  const place = useMemo(() => ({ template: sourceUrl, commit }), [sourceUrl, commit]);
  const declared = inventory?.alarms;
  return (
    <SourceContext.Provider value={place}>
      <div className={styles['tab']}>
        <InventoryNotice loaded={loaded} />
        <LivePanel environment={name} part="alarms" otherwise={<AlarmBoard environment={name} declared={declared} />}>
          {(alarms, _at, reasons) => (
            <AlarmBoard environment={name} declared={declared} reading={{ alarms, whole: reasons.length === 0 }} />
          )}
        </LivePanel>
        {inventory !== undefined && <UnwatchedSection inventory={inventory} />}
        <CapacitySection environment={name} />
      </div>
    </SourceContext.Provider>
  );
}
