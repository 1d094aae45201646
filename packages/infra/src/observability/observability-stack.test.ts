import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described, repository } from '../testing/described';
import { textLike } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

describe.each(['staging', 'production'])('Given the observability layer of %s', (name) => {
  const environment = described(name);
  const { observability } = layersOf(environment);
  const alarms = propertiesOf(observability, 'AWS::CloudWatch::Alarm');

  it.each([
    ['api-5xx-errors', 5, 'notBreaching', 'api-errors'],
    ['function-errors', 10, 'notBreaching', 'function-errors'],
    ['database-cpu', 80, 'breaching', 'database-load'],
  ])('raises %s above %d within one period of five minutes', (id, threshold, silence, runbook) => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `hexastyle-${name}-${id}`);
    expect(alarm).toMatchObject({
      Threshold: threshold,
      ComparisonOperator: 'GreaterThanThreshold',
      EvaluationPeriods: 1,
      TreatMissingData: silence,
      AlarmDescription: textLike(new RegExp(` Runbook: docs/runbooks/${runbook}\\.md#symptom$`)),
      AlarmActions: [{ Ref: textLike(/^AlarmTopic/) }],
      OKActions: [{ Ref: textLike(/^AlarmTopic/) }],
    });
    expect(
      JSON.stringify(alarm)
        .match(/"Period":(\d+)/g)
        ?.every((period) => period === '"Period":300'),
    ).toBe(true);
  });

  it('measures API failures as a share of requests', () => {
    const alarm = alarms.find(({ AlarmName }) => AlarmName === `hexastyle-${name}-api-5xx-errors`);
    expect(alarm?.['Metrics']).toContainEqual(expect.objectContaining({ Expression: '100 * errors / requests' }));
  });

  it('names runbooks and headings that exist', () => {
    expect(alarms).toHaveLength(3);
    for (const { AlarmDescription: description } of alarms) {
      const [, file = '', anchor = ''] = /Runbook: (\S+)#(\S+)$/.exec(String(description)) ?? [];
      const path = join(repository, file);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, 'utf8').toLowerCase()).toContain(`\n## ${anchor}\n`);
    }
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
    const thresholds = propertiesOf(observability, 'AWS::CloudWatch::Alarm').map(({ Threshold }) => Threshold);
    expect(thresholds).toEqual([5, 10, 60]);
  });
});
