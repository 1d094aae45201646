import type { Alarm, AlarmDetail, Inventory, InventoryAlarm } from '@hexastyle/plugin-well-architected-common';

/** An alarm as CloudWatch has it, to be varied. */
export function anAlarm(changes: Partial<Alarm> = {}): Alarm {
  const { name = 'hexastyle-staging-api-5xx-errors', region = 'us-east-1' } = changes;
  return {
    name,
    region,
    arn: `arn:aws:cloudwatch:${region}:111111111111:alarm:${name}`,
    description: 'The API answers with errors.',
    runbook: 'docs/runbooks/staging/api-errors.md#symptom',
    state: 'OK',
    stateReason: 'Threshold not crossed.',
    since: '2026-01-01T10:00:00.000Z',
    threshold: 5,
    comparison: 'GreaterThanThreshold',
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    treatMissingData: 'notBreaching',
    metrics: [
      { id: 'rate', label: '5xx rate', expression: '100 * errors / requests', dimensions: {}, compared: true },
      { id: 'errors', name: '5XXError', dimensions: {}, statistic: 'Sum', period: 300, compared: false },
    ],
    actionsEnabled: true,
    alarmActions: ['arn:aws:sns:us-east-1:111111111111:alarms'],
    okActions: [],
    ...changes,
  };
}

/** What is behind an alarm: three values of the last day, and one change. */
export function anAlarmDetail(alarm: Alarm): AlarmDetail {
  return {
    alarm,
    series: [
      {
        id: 'rate',
        label: '5xx rate',
        points: [
          { at: '2026-01-01T09:50:00.000Z', value: 0 },
          { at: '2026-01-01T09:55:00.000Z', value: 7.5 },
          { at: '2026-01-01T10:00:00.000Z', value: 6 },
        ],
      },
    ],
    changes: [
      {
        at: '2026-01-01T10:00:00.000Z',
        summary: 'Alarm updated from OK to ALARM',
        from: 'OK',
        to: 'ALARM',
        reason: 'Threshold Crossed: 7.5 > 5.',
      },
    ],
  };
}

/** An alarm as the repository declares it, to be varied. */
export function aDeclaredAlarm(changes: Partial<InventoryAlarm> = {}): InventoryAlarm {
  return {
    region: 'us-east-1',
    stack: 'hexastyle-staging-observability',
    logicalId: 'ApiErrors',
    name: 'hexastyle-staging-api-5xx-errors',
    runbook: 'docs/runbooks/staging/api-errors.md#symptom',
    threshold: 5,
    comparison: 'GreaterThanThreshold',
    watches: [{ region: 'us-east-1', stack: 'hexastyle-staging-api', logicalId: 'Api' }],
    ...changes,
  };
}

const NOTHING = { usd: { low: 0, expected: 0, high: 0 }, unpriced: 0 };

/** An inventory of alarms and of critical resources by their logical ids in the stack of the API. */
export function alarmInventory(alarms: readonly InventoryAlarm[], critical: readonly string[] = []): Inventory {
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d5e6f70',
    generatedAt: '2026-01-02T03:04:05.000Z',
    resources: critical.map((logicalId) => ({
      region: 'us-east-1',
      stack: 'hexastyle-staging-api',
      logicalId,
      type: 'AWS::Lambda::Function',
      source: { file: 'packages/infra/src/api/api.ts', line: 7 },
      component: 'api',
      cost: { kind: 'free', usd: NOTHING.usd },
      critical: true,
    })),
    alarms: [...alarms],
    estimate: { total: NOTHING, components: [], measures: [] },
  };
}
