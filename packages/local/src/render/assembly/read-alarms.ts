import type { AssemblyFacts, ResourceFact } from '@hexastyle/evidence';
import type { Alarm } from './alarm';
import { alarmCondition, alarmSilence } from './alarm-condition';
import { idOf } from './id-of';
import { numberAt, textAt } from './property-at';

type Reader = (resource: ResourceFact) => Omit<Alarm, 'id' | 'resource'>;

const RUNBOOK = /Runbook: (?<runbook>\S+\.md(?:#\S+)?)/;

/** These have no description that could name a runbook. */
const COSTS = 'docs/runbooks/costs.md#symptom';
const DEPLOYMENT = 'docs/runbooks/deployment.md#symptom';

const READERS: Readonly<Record<string, Reader>> = {
  'AWS::CloudWatch::Alarm': (resource) => ({
    name: textAt(resource, 'AlarmName') ?? resource.logicalId,
    runbook: RUNBOOK.exec(textAt(resource, 'AlarmDescription') ?? '')?.groups?.['runbook'],
    condition: alarmCondition(resource),
    silence: alarmSilence(resource),
  }),
  'AWS::Budgets::Budget': (resource) => ({
    name: textAt(resource, 'Budget.BudgetName') ?? resource.logicalId,
    runbook: COSTS,
    condition: `the month reaches its part of ${numberAt(resource, 'Budget.BudgetLimit.Amount') ?? 'the budget'} USD`,
    silence: 'told by AWS Budgets',
  }),
  'AWS::CE::AnomalySubscription': (resource) => ({
    name: textAt(resource, 'SubscriptionName') ?? resource.logicalId,
    runbook: COSTS,
    condition: 'the costs of a service leave their pattern',
    silence: 'told by Cost Anomaly Detection',
  }),
  'AWS::CodeStarNotifications::NotificationRule': (resource) => ({
    name: textAt(resource, 'Name') ?? resource.logicalId,
    runbook: DEPLOYMENT,
    condition: 'a run of the pipeline fails or waits',
    silence: 'told by the pipeline',
  }),
};

/** Everything in an assembly that tells people about trouble, by name. */
export const readAlarms = (environment: string, assembly: AssemblyFacts): readonly Alarm[] =>
  assembly.resources
    .flatMap((resource): readonly Alarm[] => {
      const read = READERS[resource.type]?.(resource);
      return read === undefined ? [] : [{ ...read, id: idOf(environment, read.name), resource }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
