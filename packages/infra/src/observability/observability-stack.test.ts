import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { textLike, textWith } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

describe.each([
  ['staging', { connections: 658, of: 823, ecpu: 1000, gigabytes: 1 }],
  ['production', { connections: 1600, of: 2000, ecpu: 5000, gigabytes: 5 }],
])('Given the observability layer of %s', (name, limits) => {
  const environment = described(name);
  const { observability } = layersOf(environment);
  const alarms = propertiesOf(observability, 'AWS::CloudWatch::Alarm');
  const alarmOf = (id: string) => alarms.find(({ AlarmName }) => AlarmName === `hexastyle-${name}-${id}`);

  it.each([
    ['api-5xx-errors', 5, 'notBreaching', 'api-errors'],
    ['api-latency', 1000, 'notBreaching', 'api-latency'],
    ['function-errors', 10, 'notBreaching', 'function-errors'],
    ['function-throttles', 5, 'notBreaching', 'function-throttles'],
    ['database-connections', limits.connections, 'notBreaching', 'database-load'],
    ['database-cpu', 80, 'breaching', 'database-load'],
    ['cache-cpu', 80, 'notBreaching', 'cache-load'],
    ['cache-memory', 90, 'breaching', 'cache-load'],
  ])('raises %s above %d within one period of five minutes', (id, threshold, silence, runbook) => {
    const alarm = alarmOf(id);
    expect(alarm).toMatchObject({
      Threshold: threshold,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      DatapointsToAlarm: 1,
      TreatMissingData: silence,
      AlarmDescription: textLike(new RegExp(` Runbook: docs/runbooks/${runbook}\\.md#symptom$`)),
    });
    const periods = JSON.stringify(alarm).match(/"Period":(\d+)/g) ?? [];
    expect(new Set(periods)).toEqual(new Set(['"Period":300']));
  });

  it('tells the topic of every alarm, and of its end', () => {
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({
        AlarmActions: [{ Ref: textLike(/^AlarmTopic/) }],
        OKActions: [{ Ref: textLike(/^AlarmTopic/) }],
      });
      expect(alarm).not.toHaveProperty('ActionsEnabled');
    }
  });

  it('measures latency at the percentile of one request in twenty', () => {
    expect(alarmOf('api-latency')).toMatchObject({
      Metrics: [{ MetricStat: { Metric: { MetricName: 'Latency' }, Stat: 'p95' } }],
    });
  });

  it('counts the connections of the busiest instance', () => {
    expect(alarmOf('database-connections')).toMatchObject({
      Metrics: [{ MetricStat: { Metric: { MetricName: 'DatabaseConnections' }, Stat: 'Maximum' } }],
      AlarmDescription: textWith(`More than ${limits.connections} of the ${limits.of} connections`),
    });
  });

  it.each([
    ['cache-cpu', 'ElastiCacheProcessingUnits', 'Sum', `100 * units / ${limits.ecpu * 300}`],
    ['cache-memory', 'BytesUsedForCache', 'Average', `100 * bytes / ${limits.gigabytes}000000000`],
  ])('measures %s in percent of the limit in the descriptor', (id, name, statistic, expression) => {
    const metrics = alarmOf(id)?.['Metrics'];
    expect(metrics).toContainEqual(expect.objectContaining({ Expression: expression }));
    expect(metrics).toContainEqual(
      expect.objectContaining({
        MetricStat: {
          Metric: {
            Namespace: 'AWS/ElastiCache',
            MetricName: name,
            Dimensions: [{ Name: 'clusterId', Value: `hexastyle-${environment.name}` }],
          },
          Period: 300,
          Stat: statistic,
        },
      }),
    );
  });

  it('measures API failures as a share of requests', () => {
    expect(alarmOf('api-5xx-errors')?.['Metrics']).toContainEqual(
      expect.objectContaining({ Expression: '100 * errors / requests' }),
    );
  });

  it('tells the address of the descriptor, through an encrypted topic that refuses plain HTTP', () => {
    observability.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: environment.alarms.email,
    });
    observability.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    const [policy] = propertiesOf(observability, 'AWS::SNS::TopicPolicy');
    expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });

  it('lets CloudWatch use the key, without which an alarm would be silent', () => {
    const [key] = propertiesOf(observability, 'AWS::KMS::Key');
    expect(key).toMatchObject({ EnableKeyRotation: true });
    expect(JSON.stringify(key?.['KeyPolicy'])).toContain('"Service":"cloudwatch.amazonaws.com"');
  });

  it('has a dashboard that shows the alarms', () => {
    observability.hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: `hexastyle-${name}` });
  });
});

describe('Given a descriptor with thresholds of its own', () => {
  it("When it is synthesized, then those replace the platform's and the others stay", () => {
    const staging = described('staging');
    const { observability } = layersOf({
      ...staging,
      alarms: { ...staging.alarms, thresholds: { 'database-cpu': 60 } },
    });
    const alarms = propertiesOf(observability, 'AWS::CloudWatch::Alarm');
    const thresholdOf = (id: string) => alarms.find(({ AlarmName }) => AlarmName === `hexastyle-staging-${id}`);
    expect(thresholdOf('database-cpu')).toMatchObject({ Threshold: 60, AlarmDescription: textWith('above 60 %') });
    expect(thresholdOf('cache-cpu')).toMatchObject({ Threshold: 80 });
  });
});
