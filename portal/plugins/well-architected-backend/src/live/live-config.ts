import type { Config } from '@backstage/config';
import { readDurationFromConfig } from '@backstage/config';
import type { HumanDuration } from '@backstage/types';
import type { LivePart } from '@hexastyle/plugin-well-architected-common';

/** What is read by itself: the parts of an account, and the details of its alarms. */
export type Scheduled = LivePart | 'alarmDetails';

/** How accounts are read. */
export interface LiveConfig {
  readonly enabled: boolean;
  readonly frequency: Readonly<Record<Scheduled, HumanDuration>>;
}

/** Metric data and Cost Explorer cost money by the call, so they are asked less often than what is free. */
const FREQUENCY: LiveConfig['frequency'] = {
  alarms: { minutes: 1 },
  alarmDetails: { minutes: 15 },
  capacity: { minutes: 15 },
  costs: { hours: 6 },
  pipelines: { minutes: 2 },
  recovery: { minutes: 15 },
  stacks: { minutes: 10 },
};

const SCHEDULED = Object.keys(FREQUENCY) as readonly Scheduled[];

/** Reads `wellArchitected.live`. Throws with the key's path when a value cannot be used. */
export function readLiveConfig(config: Config): LiveConfig {
  const frequency = { ...FREQUENCY };
  for (const name of SCHEDULED) {
    const key = `wellArchitected.live.frequency.${name}`;
    if (config.has(key)) {
      frequency[name] = readDurationFromConfig(config, { key });
    }
  }
  return { enabled: config.getOptionalBoolean('wellArchitected.live.enabled') ?? false, frequency };
}
