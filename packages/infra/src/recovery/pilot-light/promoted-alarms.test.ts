import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { textLike } from '../../testing/matchers';
import { propertiesOf, resourcesOf } from '../../testing/resources';

/** What the promotion starts, and who is told. */
const WATCHED = [
  'api-5xx-errors',
  'api-latency',
  'function-errors',
  'function-throttles',
  'worker-stopped',
  'dead-letters',
  'database-connections',
  'database-cpu',
  'alarms-undelivered',
];

/** Where an alarm stands, which differs by region. */
const PLACE = ['AlarmActions', 'OKActions', 'Metrics', 'Tags'];

/** How an alarm judges, and what it reads, without where. */
const judgement = (alarm: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries(Object.entries(alarm).filter(([name]) => !PLACE.includes(name))),
  reads: JSON.stringify(alarm['Metrics']).match(/"(MetricName|Namespace|Stat|Expression)":"[^"]+"|"Period":\d+/g),
});

describe.each(['staging', 'production'])('Given the region of recovery of %s', (name) => {
  const environment = described(name);
  const { pilotLight, observability } = layersOf(environment);
  const alarms = resourcesOf(pilotLight).filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm');
  const called = (id: string) => `hexastyle-${name}-${id}`;

  it('has the alarms of everything that the promotion starts, and has them with the promotion', () => {
    expect(alarms.map(([, { Properties }]) => Properties?.['AlarmName']).sort()).toEqual(WATCHED.map(called).sort());
    for (const [, { Condition }] of alarms) expect(Condition).toBe('Promoted');
  });

  it.each(WATCHED)('judges %s as the region that it stands in for does, by the same runbook', (id) => {
    const here = propertiesOf(observability, 'AWS::CloudWatch::Alarm').find(
      ({ AlarmName }) => AlarmName === called(id),
    );
    const there = alarms.find(([, { Properties }]) => Properties?.['AlarmName'] === called(id))?.[1].Properties;
    expect(judgement(there)).toEqual(judgement(here));
    expect(there?.['AlarmDescription']).toEqual(textLike(new RegExp(`docs/runbooks/${name}/[a-z-]+\\.md#symptom$`)));
  });

  it('watches what stands there, and nothing of the region that was lost', () => {
    const dimensions = alarms.flatMap(([, { Properties }]) =>
      [...JSON.stringify(Properties?.['Metrics']).matchAll(/"(?:Ref|Fn::GetAtt)":\[?"(?<id>\w+)"/g)].map(
        ({ groups }) => groups?.['id'] ?? '',
      ),
    );
    const types = dimensions.map((id) => resourcesOf(pilotLight).find(([each]) => each === id)?.[1].Type);
    expect(new Set(types)).toEqual(
      new Set(['AWS::ApiGateway::Stage', 'AWS::Lambda::Function', 'AWS::SQS::Queue', 'AWS::RDS::DBCluster']),
    );
    expect(JSON.stringify(alarms)).not.toContain('us-east-1');
  });

  it('waits with the alarms of the database for the instance that reports', () => {
    const [instance] = resourcesOf(pilotLight).filter(([, { Type }]) => Type === 'AWS::RDS::DBInstance');
    const ofDatabase = alarms.filter(([id]) => id.startsWith('AlarmsDatabase'));
    expect(ofDatabase).toHaveLength(2);
    for (const [, { DependsOn }] of ofDatabase) expect(DependsOn).toContain(instance?.[0]);
  });

  it('waits with the alarm of the worker for the schedule that calls it', () => {
    const [rule] = resourcesOf(pilotLight).filter(([, { Type }]) => Type === 'AWS::Events::Rule');
    const [ofWorker] = alarms.filter(([id]) => id.startsWith('AlarmsWorker'));
    expect(ofWorker?.[1].DependsOn).toContain(rule?.[0]);
  });

  it('tells the address of the descriptor, by a topic that is there before a disaster', () => {
    const [topic] = resourcesOf(pilotLight).filter(([, { Type }]) => Type === 'AWS::SNS::Topic');
    expect(topic?.[1]).not.toHaveProperty('Condition');
    expect(topic?.[1].Properties).toMatchObject({
      TopicName: called('alarms'),
      KmsMasterKeyId: expect.anything() as unknown,
    });
    for (const [, { Properties }] of alarms)
      expect(Properties).toMatchObject({ AlarmActions: [{ Ref: topic?.[0] }], OKActions: [{ Ref: topic?.[0] }] });
    const [subscription] = resourcesOf(pilotLight).filter(([, { Type }]) => Type === 'AWS::SNS::Subscription');
    expect(subscription?.[1]).not.toHaveProperty('Condition');
    expect(subscription?.[1].Properties).toMatchObject({ Protocol: 'email', Endpoint: environment.alarms.email });
  });

  it('lets CloudWatch alone speak there, for alarms of the same region', () => {
    const [policy] = propertiesOf(pilotLight, 'AWS::SNS::TopicPolicy');
    const { Statement: statements } = policy?.['PolicyDocument'] as {
      readonly Statement: readonly { readonly Effect: string }[];
    };
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toMatchObject([
      {
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: {
          StringEquals: { 'aws:SourceAccount': environment.account },
          ArnLike: {
            'aws:SourceArn': `arn:aws:cloudwatch:us-west-2:${environment.account}:alarm:hexastyle-${name}-*`,
          },
        },
      },
    ]);
    const keys = JSON.stringify(propertiesOf(pilotLight, 'AWS::KMS::Key'));
    expect(keys).toContain('"Service":"cloudwatch.amazonaws.com"');
    expect(keys).toContain('"Service":"sns.amazonaws.com"');
  });
});

describe('Given a descriptor with a threshold of its own', () => {
  it('When it is synthesized, then it holds in both regions', () => {
    const staging = described('staging');
    const { pilotLight } = layersOf({ ...staging, alarms: { ...staging.alarms, thresholds: { 'database-cpu': 60 } } });
    pilotLight.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'hexastyle-staging-database-cpu',
      Threshold: 60,
    });
  });
});
