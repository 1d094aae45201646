import type { AlarmId, Environment } from '@hexastyle/environment';

/** What a deployment, a runbook or a person calls the alarm. */
export const alarmName = (environment: Environment, id: AlarmId): string => `hexastyle-${environment.name}-${id}`;
