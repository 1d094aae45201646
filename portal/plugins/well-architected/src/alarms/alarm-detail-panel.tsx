import { useApi } from '@backstage/core-plugin-api';
import type { AlarmDetail, LiveReading } from '@hexastyle/plugin-well-architected-common';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { LiveNotice } from '../live/live-notice';
import { AlarmDetailContent } from './alarm-detail-content';

interface AlarmDetailPanelProps {
  readonly environment: string;
  readonly region: string;
  readonly name: string;
}

/** Loads what CloudWatch knows of one alarm when it is opened. */
export function AlarmDetailPanel({ environment, region, name }: AlarmDetailPanelProps) {
  const { live } = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(
    useCallback(() => live.getAlarm(environment, region, name), [live, environment, region, name]),
  );
  return (
    <LoadingState loaded={loaded} subject={`the alarm ${name}`}>
      {(reading) => <Detail reading={reading} />}
    </LoadingState>
  );
}

function Detail({ reading }: { readonly reading: LiveReading<AlarmDetail> }) {
  switch (reading.state) {
    case 'off':
      return <LiveNotice tone="info" title="Nobody reads alarms from AWS here" reasons={reading.reasons} />;
    case 'waiting':
      return <p role="status">The alarm is being read for the first time: open it again in a minute.</p>;
    case 'unknown':
      return <LiveNotice tone="warning" title="Not known: the alarm" reasons={reading.reasons} at={reading.at} />;
    case 'read':
      return (
        <>
          {reading.failure !== undefined && (
            <LiveNotice
              tone="warning"
              title="Could not read the alarm since"
              reasons={reading.failure.reasons}
              at={reading.failure.at}
            />
          )}
          {reading.reasons.length > 0 && (
            <LiveNotice tone="warning" title="Not all of the alarm could be read" reasons={reading.reasons} />
          )}
          <AlarmDetailContent detail={reading.value} />
        </>
      );
  }
}
