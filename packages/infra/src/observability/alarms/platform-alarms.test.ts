import { ALARM_IDS } from '@hexastyle/environment';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { anything, textLike, textWith } from '../../testing/matchers';
import { propertiesOf } from '../../testing/resources';

const above = (threshold: number) => ({ Threshold: threshold, ComparisonOperator: 'GreaterThanThreshold' });
const below = (threshold: number) => ({ Threshold: threshold, ComparisonOperator: 'LessThanThreshold' });
const once = { EvaluationPeriods: 1, DatapointsToAlarm: 1 };
const answeredBy = (family: string, environment: string) =>
  textLike(new RegExp(` Runbook: docs/runbooks/${environment}/${family}\\.md#symptom$`));
const periodsOf = (alarm: object | undefined) => [...new Set(JSON.stringify(alarm).match(/"Period":\d+/g))];

describe.each([
  ['staging', { connections: 658, of: 823, ecpu: 1000, gigabytes: 1 }],
  ['production', { connections: 1600, of: 2000, ecpu: 5000, gigabytes: 5 }],
])('Given the observability layer of %s', (name, limits) => {
  const environment = described(name);
  const layers = layersOf(environment);
  const alarms = propertiesOf(layers.observability, 'AWS::CloudWatch::Alarm');
  const alarmOf = (id: string) => alarms.find(({ AlarmName }) => AlarmName === `hexastyle-${name}-${id}`);

  it('has the alarms of the platform, and no other', () => {
    const known = ALARM_IDS.filter((id) => id !== 'certificate-expiry').map((id) => `hexastyle-${name}-${id}`);
    expect(alarms.map(({ AlarmName }) => AlarmName).sort()).toEqual(known.sort());
  });

  it.each([
    ['api-5xx-errors', 5, 'notBreaching', 'api-errors'],
    ['api-latency', 1000, 'notBreaching', 'api-latency'],
    ['function-errors', 10, 'notBreaching', 'function-errors'],
    ['function-throttles', 5, 'notBreaching', 'function-throttles'],
    ['database-connections', limits.connections, 'notBreaching', 'database-load'],
    ['database-cpu', 80, 'breaching', 'database-load'],
    ['cache-cpu', 80, 'notBreaching', 'cache-load'],
    ['cache-memory', 90, 'breaching', 'cache-load'],
    ['waf-blocks', 2000, 'notBreaching', 'firewall'],
    ['dead-letters', 0, 'notBreaching', 'dead-letters'],
    ['alarms-undelivered', 0, 'notBreaching', 'dead-letters'],
  ])('raises %s above %d within one period of five minutes', (id, threshold, silence, runbook) => {
    expect(alarmOf(id)).toMatchObject({
      ...above(threshold),
      ...once,
      TreatMissingData: silence,
      AlarmDescription: answeredBy(runbook, name),
    });
    expect(periodsOf(alarmOf(id))).toEqual(['"Period":300']);
  });

  it.each(['backup-failed', 'copy-failed', 'restore-test-failed'])(
    'raises %s at the first failure of an hour, and takes silence for none',
    (id) => {
      expect(alarmOf(id)).toMatchObject({
        ...above(0),
        ...once,
        TreatMissingData: 'notBreaching',
        AlarmDescription: answeredBy('backups', name),
      });
      expect(periodsOf(alarmOf(id))).toEqual(['"Period":3600']);
    },
  );

  it.each([
    ['recovery-point-age', 'no backup completed', 'NumberOfBackupJobsCompleted', `hexastyle-${name}`],
    ['copy-age', 'no copy arrived', 'NumberOfCopyJobsCompleted', `hexastyle-${name}-recovery`],
  ])('raises %s when %s for the RPO and the hour of a start window', (id, _, metric, vault) => {
    expect(environment.recovery.rpoHours).toBe(1);
    expect(alarmOf(id)).toMatchObject({
      ...below(1),
      EvaluationPeriods: 2,
      DatapointsToAlarm: 2,
      TreatMissingData: 'breaching',
      AlarmDescription: answeredBy('backups', name),
      Metrics: [
        {
          MetricStat: {
            Metric: {
              Namespace: 'AWS/Backup',
              MetricName: metric,
              Dimensions: [{ Name: 'BackupVaultName', Value: vault }],
            },
            Period: 3600,
            Stat: 'Sum',
          },
        },
      ],
    });
  });

  it('raises site-unreachable when two probes in a row fail, or there is none', () => {
    expect(alarmOf('site-unreachable')).toMatchObject({
      ...below(100),
      EvaluationPeriods: 2,
      DatapointsToAlarm: 2,
      TreatMissingData: 'breaching',
      AlarmDescription: answeredBy('site-unreachable', name),
      Metrics: [
        {
          MetricStat: {
            Metric: {
              Namespace: 'CloudWatchSynthetics',
              MetricName: 'SuccessPercent',
              Dimensions: [{ Name: 'CanaryName', Value: { Ref: textLike(/^SiteCanary/) } }],
            },
            Period: 300,
            Stat: 'Average',
          },
        },
      ],
    });
  });

  it('raises worker-stopped when no call of the worker ended well for ten minutes, or there was none', () => {
    const alarm = alarmOf('worker-stopped');
    expect(alarm).toMatchObject({ ...below(1), EvaluationPeriods: 2, TreatMissingData: 'breaching' });
    expect(alarm?.['AlarmDescription']).toEqual(answeredBy('worker-stopped', name));
    expect(JSON.stringify(alarm).match(/"MetricName":"\w+"|"Period":\d+|"Stat":"\w+"|"Expression":"[^"]+"/g)).toEqual([
      '"Expression":"FILL(calls, 0) - FILL(errors, 0)"',
      ...['Invocations', 'Errors'].flatMap((each) => [`"MetricName":"${each}"`, '"Period":300', '"Stat":"Sum"']),
    ]);
    expect(JSON.stringify(alarm)).toMatch(/ImportValue":"[^"]*WorkerFunction/);
  });

  it('counts failed and expired backups, and copies by the vault that they go to', () => {
    const counted = (id: string) =>
      JSON.stringify(alarmOf(id)?.['Metrics']).match(/"MetricName":"\w+"|"Value":"[\w-]+"|"Expression":"[^"]+"/g);
    expect(counted('backup-failed')).toEqual([
      '"Expression":"FILL(failed, 0) + FILL(expired, 0)"',
      `"Value":"hexastyle-${name}"`,
      '"MetricName":"NumberOfBackupJobsFailed"',
      `"Value":"hexastyle-${name}"`,
      '"MetricName":"NumberOfBackupJobsExpired"',
    ]);
    expect(counted('copy-failed')).toEqual([
      `"Value":"hexastyle-${name}-recovery"`,
      '"MetricName":"NumberOfCopyJobsFailed"',
    ]);
  });

  it('counts what the firewall of the edge refused by whichever rule', () => {
    expect(alarmOf('waf-blocks')).toMatchObject({
      Metrics: [
        {
          MetricStat: {
            Metric: {
              Namespace: 'AWS/WAFV2',
              MetricName: 'BlockedRequests',
              Dimensions: [
                { Name: 'Rule', Value: 'ALL' },
                { Name: 'WebACL', Value: `hexastyle-${name}-edge` },
              ],
            },
            Stat: 'Sum',
          },
        },
      ],
    });
    const edge = propertiesOf(layers.edge, 'AWS::WAFv2::WebACL').find(({ Scope }) => Scope === 'CLOUDFRONT');
    expect(edge).toMatchObject({ VisibilityConfig: { MetricName: `hexastyle-${name}-edge` } });
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
      AlarmDescription: textWith(`More than 80 % of the ${limits.of} connections`),
    });
  });

  it('measures the CPU of the writer, which an idle reader would halve', () => {
    expect(alarmOf('database-cpu')).toMatchObject({
      Metrics: [
        {
          MetricStat: {
            Metric: {
              Namespace: 'AWS/RDS',
              MetricName: 'CPUUtilization',
              Dimensions: [
                { Name: 'DBClusterIdentifier', Value: anything },
                { Name: 'Role', Value: 'WRITER' },
              ],
            },
            Stat: 'Average',
          },
        },
      ],
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
});

describe('Given a descriptor with thresholds of its own', () => {
  it("When it is synthesized, then those replace the platform's and the others stay", () => {
    const staging = described('staging');
    const { observability } = layersOf({
      ...staging,
      alarms: {
        ...staging.alarms,
        thresholds: { 'database-cpu': 60, 'database-connections': 50, 'api-5xx-errors': 0.5 },
      },
    });
    const alarms = propertiesOf(observability, 'AWS::CloudWatch::Alarm');
    const thresholdOf = (id: string) => alarms.find(({ AlarmName }) => AlarmName === `hexastyle-staging-${id}`);
    expect(thresholdOf('database-cpu')).toMatchObject({ Threshold: 60, AlarmDescription: textWith('above 60 %') });
    expect(thresholdOf('database-connections')).toMatchObject({ Threshold: 411 });
    expect(thresholdOf('api-5xx-errors')).toMatchObject({ Threshold: 0.5, AlarmDescription: textWith('0.5 %') });
    expect(thresholdOf('cache-cpu')).toMatchObject({ Threshold: 80 });
  });
});

describe('Given a descriptor with a domain', () => {
  it('When it is synthesized, then its certificate is watched, and silence means that it has expired', () => {
    const staging = described('staging');
    const certificateArn = `arn:aws:acm:us-east-1:${staging.account}:certificate/00000000-0000-4000-8000-000000000000`;
    const { observability } = layersOf({
      ...staging,
      domain: { name: 'habits.example.com', hostedZoneId: 'Z0123456789', certificateArn },
    });
    const alarm = propertiesOf(observability, 'AWS::CloudWatch::Alarm').find(
      ({ AlarmName }) => AlarmName === 'hexastyle-staging-certificate-expiry',
    );
    expect(alarm).toMatchObject({
      ...below(30),
      ...once,
      TreatMissingData: 'breaching',
      AlarmDescription: answeredBy('certificate-expiry', 'staging'),
      Metrics: [
        {
          MetricStat: {
            Metric: {
              Namespace: 'AWS/CertificateManager',
              MetricName: 'DaysToExpiry',
              Dimensions: [{ Name: 'CertificateArn', Value: certificateArn }],
            },
            Period: 86400,
            Stat: 'Minimum',
          },
        },
      ],
    });
  });
});
