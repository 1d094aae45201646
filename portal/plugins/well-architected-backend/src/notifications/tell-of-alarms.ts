import type { CollectorOptions } from '../live/collector';
import { AlarmsWithoutRunbook } from './alarms-without-runbook';
import type { Notifier } from './notifier';

/** Tells of the alarms without a runbook among those that were read. */
export function tellOfAlarms(notifier: Notifier): CollectorOptions['onAlarms'] {
  const alarms = new AlarmsWithoutRunbook(notifier);
  return async (environment, read) => alarms.tellAlarmsWithoutRunbook(environment, read);
}
