import type { Environment } from '@hexastyle/environment';

/** What a deployment, a runbook or a person calls the alarm. */
export const alarmName = (environment: Environment, id: string): string => `hexastyle-${environment.name}-${id}`;
