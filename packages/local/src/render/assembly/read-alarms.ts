import type { ResourceFact } from '@hexastyle/evidence';
import type { Alarm } from './alarm';
import { alarmCondition, alarmSilence } from './alarm-condition';
import { anomalyCondition, budgetCondition } from './cost-conditions';
import { idOf } from './id-of';
import { textAt } from './property-at';

type Reader = (resource: ResourceFact, environment: string) => Omit<Alarm, 'id' | 'resource'>;

const RUNBOOK = /\s*Runbook: (?<runbook>\S+\.md(?:#\S+)?)/;

/** Of what has no description that could name its runbook. */
const runbookOf = (environment: string, family: string): string => `docs/runbooks/${environment}/${family}.md#symptom`;

const READERS: Readonly<Record<string, Reader>> = {
  'AWS::CloudWatch::Alarm': (resource) => {
    const description = textAt(resource, 'AlarmDescription') ?? '';
    return {
      name: textAt(resource, 'AlarmName') ?? resource.logicalId,
      runbook: RUNBOOK.exec(description)?.groups?.['runbook'],
      says: description.replace(RUNBOOK, ''),
      condition: alarmCondition(resource),
      silence: alarmSilence(resource),
    };
  },
  'AWS::Budgets::Budget': (resource, environment) => ({
    name: textAt(resource, 'Budget.BudgetName') ?? resource.logicalId,
    runbook: runbookOf(environment, 'costs'),
    says: 'The environment costs more than planned.',
    condition: budgetCondition(resource),
    silence: 'AWS Budgets looks several times a day',
  }),
  'AWS::CE::AnomalySubscription': (resource, environment) => ({
    name: textAt(resource, 'SubscriptionName') ?? resource.logicalId,
    runbook: runbookOf(environment, 'costs'),
    says: 'A service costs more than its past foretells.',
    condition: anomalyCondition(resource),
    silence: 'Cost Anomaly Detection looks several times a day',
  }),
  'AWS::CodeStarNotifications::NotificationRule': (resource, environment) => ({
    name: textAt(resource, 'Name') ?? resource.logicalId,
    runbook: runbookOf(environment, 'deployment'),
    says: 'A run of the pipeline failed, or waits for a person.',
    condition: 'at once',
    silence: 'the pipeline tells',
  }),
};

/** Everything among resources that tells people about trouble, by name. */
export const readAlarms = (environment: string, resources: readonly ResourceFact[]): readonly Alarm[] =>
  resources
    .flatMap((resource): readonly Alarm[] => {
      const read = READERS[resource.type]?.(resource, environment);
      return read === undefined ? [] : [{ ...read, id: idOf(environment, read.name), resource }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
