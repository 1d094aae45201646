import { Alert } from '@backstage/ui';
import type { LivePart, LiveReading, LiveValues, ReasonWords } from '@hexastyle/plugin-well-architected-common';
import type { ReactNode } from 'react';
import { LoadingState } from '../api/loading-state';
import { LiveBar } from './live-bar';
import { LiveNotice } from './live-notice';
import styles from './live.module.css';
import type { Live } from './use-live';

export interface FollowedPanelProps<Part extends LivePart> {
  readonly live: Live<Part>;
  readonly part: Part;
  /** What is shown of it; `at` is the ISO 8601 instant of the reading, `reasons` say what is missing of it. */
  readonly children: (value: LiveValues[Part], at: string, reasons: readonly ReasonWords[]) => ReactNode;
  /** What is shown below the reasons while nothing has been read. */
  readonly otherwise?: ReactNode;
}

const SUBJECTS: Readonly<Record<LivePart, string>> = {
  alarms: 'the alarms',
  capacity: 'the capacity',
  costs: 'the costs',
  pipelines: 'the pipelines',
  recovery: 'the recovery points',
  stacks: 'the stacks',
};

/** One part of an account that is followed: its age, what could not be read and why, and a button that has it read again. */
export function FollowedPanel<Part extends LivePart>({ live, part, children, otherwise }: FollowedPanelProps<Part>) {
  const { loaded, refreshing, fault, refresh } = live;
  const subject = SUBJECTS[part];
  if (loaded.kind === 'failed') {
    return (
      <>
        <LoadingState loaded={loaded} subject={subject}>
          {() => undefined}
        </LoadingState>
        {otherwise}
      </>
    );
  }
  return (
    <LoadingState loaded={loaded} subject={subject}>
      {(reading) => (
        <div className={styles['panel']}>
          {reading.state !== 'off' && <LiveBar at={instantOf(reading)} refreshing={refreshing} refresh={refresh} />}
          {fault !== undefined && (
            <Alert role="alert" status="danger" icon title={`Could not read ${subject} again`} description={fault} />
          )}
          <Reading reading={reading} subject={subject}>
            {children}
          </Reading>
          {reading.state !== 'read' && otherwise}
        </div>
      )}
    </LoadingState>
  );
}

function instantOf<Value>(reading: LiveReading<Value>): string | undefined {
  return reading.state === 'read' ? reading.at : undefined;
}

interface ReadingProps<Value> {
  readonly reading: LiveReading<Value>;
  readonly subject: string;
  readonly children: (value: Value, at: string, reasons: readonly ReasonWords[]) => ReactNode;
}

function Reading<Value>({ reading, subject, children }: ReadingProps<Value>) {
  switch (reading.state) {
    case 'off':
      return <LiveNotice tone="info" title={`Nobody reads ${subject} from AWS here`} reasons={reading.reasons} />;
    case 'waiting':
      return <p role="status">The account is being read for the first time: look again in a minute.</p>;
    case 'unknown':
      return <LiveNotice tone="warning" title={`Not known: ${subject}`} reasons={reading.reasons} at={reading.at} />;
    case 'read':
      return (
        <>
          {reading.failure !== undefined && (
            <LiveNotice
              tone="warning"
              title={`Could not read ${subject} since`}
              reasons={reading.failure.reasons}
              at={reading.failure.at}
            />
          )}
          {reading.reasons.length > 0 && (
            <LiveNotice tone="warning" title={`Not all of ${subject} could be read`} reasons={reading.reasons} />
          )}
          {children(reading.value, reading.at, reading.reasons)}
        </>
      );
  }
}
