import type { Alarm, EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import type { Notifier } from './notifier';

/** What is asked of an alarm that was read. */
export type RunbookAlarm = Pick<Alarm, 'name' | 'region' | 'runbook'>;

/**
 * Tells of alarms that name no runbook. Which were told is known as long as the process lives; after a restart they are told
 * once more, in the place of the former notification.
 */
export class AlarmsWithoutRunbook {
  /** By the environment's name. */
  private readonly told = new Map<string, ReadonlySet<string>>();

  constructor(private readonly notifier: Pick<Notifier, 'tell'>) {}

  /**
   * `alarms` are all that the account has. Each is told once, and again only after it had vanished or had a runbook. Never
   * rejects; what could not be sent is tried again the next time.
   */
  async tellAlarmsWithoutRunbook(environment: EnvironmentDescription, alarms: readonly RunbookAlarm[]): Promise<void> {
    const before = this.told.get(environment.name) ?? new Set();
    const told = new Set<string>();
    for (const alarm of alarms.filter(({ runbook }) => runbook === undefined)) {
      const key = `${alarm.region}/${alarm.name}`;
      if (before.has(key) || (await this.notifier.tell(environment, noteOf(environment.name, alarm)))) {
        told.add(key);
      }
    }
    this.told.set(environment.name, told);
  }
}

function noteOf(environment: string, { name, region }: RunbookAlarm) {
  return {
    title: `An alarm of ${environment} has no runbook`,
    description: `${name} in ${region} does not say what to do when it fires. End its description with "Runbook: " and an address.`,
    link: `/environments/${environment}/alarms`,
    topic: 'well-architected.alarm-without-runbook',
    scope: `well-architected.alarm-without-runbook:${environment}:${region}:${name}`,
  };
}
