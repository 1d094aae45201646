import type { ResourceFact } from '../facts/facts';
import { aReferenceTo, aResource } from '../testing/a-resource';
import { anAssembly } from '../testing/an-assembly';
import { inventoried } from '../testing/inventoried';
import { referenceFacts } from '../testing/reference';
import type { Inventory } from './inventory';
import { parseInventory } from './parse-inventory';

const ofResources = (...resources: readonly ResourceFact[]): Inventory =>
  inventoried(
    anAssembly()
      .with(...resources)
      .facts(),
  );
const dimension = (name: string, value: ResourceFact['properties'][string]) => ({ Name: name, Value: value });
const anAlarm = (properties: ResourceFact['properties'], changes: Partial<ResourceFact> = {}): ResourceFact =>
  aResource('AWS::CloudWatch::Alarm', properties, changes);
const watched = ({ alarms }: Inventory): readonly string[] =>
  alarms.flatMap(({ watches }) => watches.map(({ region, logicalId }) => `${region} ${logicalId}`));
const criticalIn = ({ resources }: Inventory): readonly string[] =>
  resources.filter(({ critical }) => critical).map(({ logicalId }) => logicalId);

describe('a resource', () => {
  test('given a tag, a price and a source line, then it has all of them and its place', () => {
    const key = aResource('AWS::KMS::Key', { Tags: [{ Key: 'Component', Value: 'data' }] });
    expect(ofResources(key).resources).toEqual([
      {
        region: 'us-east-1',
        stack: 'data',
        logicalId: 'Key',
        type: 'AWS::KMS::Key',
        constructPath: '/Test/Key',
        source: { file: 'packages/infra/src/test.ts', line: 1 },
        component: 'data',
        cost: { kind: 'priced', usd: expect.objectContaining({ low: expect.closeTo(1.006, 3) as number }) as object },
        critical: false,
      },
    ]);
  });

  test('given what costs nothing and what nobody knows, then each says so, and the sum is a lower bound', () => {
    const { resources, estimate } = ofResources(aResource('AWS::IAM::Role'), aResource('AWS::Braket::Device'));
    expect(resources.map(({ cost }) => cost.kind)).toEqual(['free', 'unpriced']);
    expect(estimate.total).toEqual({ usd: { low: 0, expected: 0, high: 0 }, unpriced: 1 });
    expect(estimate.prices).toBeUndefined();
  });

  test('given stacks of one name in two regions, then each has its own cost, and none is counted twice', () => {
    const [here, there] = ['us-east-1', 'us-west-2'].map((region) => aResource('AWS::EC2::NatGateway', {}, { region }));
    if (here === undefined || there === undefined) throw new Error('there are two');
    const { resources, estimate } = ofResources(here, there);
    const sum = resources.reduce((whole, { cost }) => whole + cost.usd.expected, 0);
    expect(resources.map(({ cost }) => cost.usd.expected > 30)).toEqual([true, true]);
    expect(sum).toBeCloseTo(estimate.total.usd.expected, 9);
  });
});

describe('an alarm', () => {
  const queue = aResource('AWS::SQS::Queue');
  const dimensions = [dimension('QueueName', aReferenceTo(queue, 'QueueName'))];

  test('given one metric, then it has its words, its threshold, its runbook and what it watches', () => {
    const alarm = anAlarm({
      AlarmName: 'app-dead-letters',
      AlarmDescription: 'Letters. Runbook: docs/runbooks/staging/dead-letters.md#symptom',
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: dimensions,
    });
    expect(ofResources(queue, alarm).alarms).toEqual([
      {
        region: 'us-east-1',
        stack: 'data',
        logicalId: 'Alarm',
        name: 'app-dead-letters',
        description: 'Letters. Runbook: docs/runbooks/staging/dead-letters.md#symptom',
        runbook: 'docs/runbooks/staging/dead-letters.md#symptom',
        threshold: 0,
        comparison: 'GreaterThanThreshold',
        watches: [{ region: 'us-east-1', stack: 'data', logicalId: 'Queue' }],
      },
    ]);
  });

  test('given an expression over metrics, then it watches what they measure, each once', () => {
    const stat = { MetricStat: { Metric: { Namespace: 'AWS/SQS', Dimensions: dimensions } } };
    const alarm = anAlarm({ Metrics: [{ Id: 'e', Expression: 'a + b' }, stat, stat] });
    expect(watched(ofResources(queue, alarm))).toEqual(['us-east-1 Queue']);
  });

  test('given that the template has not even a name for it, then it goes by its logical id and says nothing else', () => {
    const [alarm] = ofResources(anAlarm({ AlarmName: { Ref: 'Name' }, Threshold: { Ref: 'Limit' } })).alarms;
    expect(alarm).toEqual({
      region: 'us-east-1',
      stack: 'data',
      logicalId: 'Alarm',
      name: 'Alarm',
      watches: [],
    });
  });

  describe('given a name instead of a reference', () => {
    const west = { region: 'us-west-2', stack: 'west' };
    const vault = (name: string, changes: Partial<ResourceFact>): ResourceFact =>
      aResource('AWS::Backup::BackupVault', { BackupVaultName: name }, changes);
    const alarm = anAlarm({ Namespace: 'AWS/Backup', Dimensions: [dimension('BackupVaultName', 'one')] });

    test('then it watches the resource of that name in its own region', () => {
      const inventory = ofResources(vault('one', west), vault('one', {}), vault('two', {}), alarm);
      expect(watched(inventory)).toEqual(['us-east-1 BackupVault']);
    });

    test('then one in another region only where its own has none', () => {
      expect(watched(ofResources(vault('one', west), vault('two', {}), alarm))).toEqual(['us-west-2 BackupVault']);
    });

    test('then nothing of another kind that happens to be called so', () => {
      expect(watched(ofResources(aResource('AWS::SQS::Queue', { QueueName: 'one' }), alarm))).toEqual([]);
    });
  });

  test('given a canary, then what it opens is watched, too', () => {
    const site = aResource('AWS::CloudFront::Distribution');
    const SITE = { 'Fn::Join': ['', ['https://', aReferenceTo(site, 'DomainName')]] };
    const canary = aResource('AWS::Synthetics::Canary', { Name: 'c', RunConfig: { EnvironmentVariables: { SITE } } });
    const alarm = anAlarm({ Namespace: 'CloudWatchSynthetics', Dimensions: [dimension('CanaryName', 'c')] });
    expect(watched(ofResources(site, canary, alarm))).toEqual(['us-east-1 Distribution', 'us-east-1 Canary']);
  });
});

describe('critical', () => {
  const aFunction = (logicalId: string, properties: ResourceFact['properties'] = {}): ResourceFact =>
    aResource('AWS::Lambda::Function', properties, { logicalId });

  test('is what people would miss, and not its parts', () => {
    const inventory = ofResources(
      ...['RDS::DBCluster', 'RDS::DBInstance', 'ApiGateway::RestApi', 'ApiGateway::Stage', 'IAM::Role'].map((type) =>
        aResource(`AWS::${type}`),
      ),
    );
    expect(criticalIn(inventory)).toEqual(['DBCluster', 'RestApi']);
  });

  test('is a function, unless it answers CloudFormation, by itself or through a provider', () => {
    const [api, worker] = [aFunction('Api'), aFunction('Worker')];
    const USER_ON_EVENT_FUNCTION_ARN = aReferenceTo(worker, 'Arn');
    const provider = aFunction('Provider', { Environment: { Variables: { USER_ON_EVENT_FUNCTION_ARN } } });
    const custom = aResource('Custom::Thing', { ServiceToken: aReferenceTo(provider, 'Arn') });
    expect(criticalIn(ofResources(api, worker, provider, custom))).toEqual(['Api']);
  });

  test('is not a function that a rule calls while dead letters hold all that fails of it', () => {
    const queue = aResource('AWS::SQS::Queue');
    const TargetArn = aReferenceTo(queue, 'Arn');
    const [kept, lost] = [aFunction('Kept', { DeadLetterConfig: { TargetArn } }), aFunction('Lost')];
    const rules = [kept, lost].map((called) =>
      aResource('AWS::Events::Rule', {
        Targets: [{ Arn: aReferenceTo(called, 'Arn'), DeadLetterConfig: { Arn: TargetArn } }],
      }),
    );
    expect(criticalIn(ofResources(queue, kept, lost, ...rules))).toEqual(['Queue', 'Lost']);
    const standby = anAssembly()
      .with(queue, kept, lost)
      .resting(...rules);
    expect(criticalIn(inventoried(standby.facts()))).toEqual(['Queue', 'Lost']);
  });

  test('is a queue of dead letters and no other queue', () => {
    const [dead, other] = ['Dead', 'Other'].map((logicalId) => aResource('AWS::SQS::Queue', {}, { logicalId }));
    if (dead === undefined || other === undefined) throw new Error('there are two');
    const api = aFunction('Api', { DeadLetterConfig: { TargetArn: aReferenceTo(dead, 'Arn') } });
    expect(criticalIn(ofResources(dead, other, api))).toEqual(['Dead', 'Api']);
  });

  test('is not what waits for a promotion together with its alarm', () => {
    const api = aFunction('Api');
    const alarm = anAlarm({ Dimensions: [dimension('FunctionName', aReferenceTo(api))] });
    expect(criticalIn(inventoried(anAssembly().with(api).resting(alarm).facts()))).toEqual([]);
  });
});

test('given no descriptor, then what only the load decides is not priced, and there is no budget', () => {
  const environment = { absent: 'no descriptor says which environment this assembly is for' };
  const { estimate } = inventoried(anAssembly().with(aResource('AWS::EC2::NatGateway')).but({ environment }).facts());
  expect(estimate.total.unpriced).toBe(1);
  expect(estimate.budget).toBeUndefined();
});

describe.each(['staging', 'production'])('the assembly of %s', (name) => {
  const inventory = inventoried(referenceFacts(name));
  const { resources, alarms, estimate } = inventory;

  test('is read back as it was written', () => {
    expect(parseInventory(JSON.stringify(inventory), name)).toEqual(inventory);
  });

  test('has a component, a cost and a source line for every resource, and they add up', () => {
    const facts = referenceFacts(name).assembly;
    expect(resources).toHaveLength('absent' in facts ? 0 : facts.resources.length);
    expect(resources.filter(({ source }) => source === undefined)).toEqual([]);
    const named = new Set(estimate.components.map((component) => component.name));
    expect(resources.filter(({ component }) => !named.has(component))).toEqual([]);
    const sum = resources.reduce((whole, { cost }) => whole + cost.usd.expected, 0);
    expect(sum).toBeCloseTo(estimate.total.usd.expected, 6);
    expect(estimate.pilotLight?.region).toBe('us-west-2');
    expect(estimate.prices?.oldest.localeCompare(estimate.prices.newest)).toBeLessThanOrEqual(0);
  });

  test('has an alarm on everything that is critical, and every alarm has a runbook and watches something', () => {
    const keyOf = (place: { readonly region: string; readonly stack: string; readonly logicalId: string }) =>
      `${place.region} ${place.stack} ${place.logicalId}`;
    const watchedKeys = new Set(alarms.flatMap(({ watches }) => watches.map(keyOf)));
    const critical = resources.filter((each) => each.critical);
    expect(critical.length).toBeGreaterThan(8);
    expect(critical.filter((each) => !watchedKeys.has(keyOf(each)))).toEqual([]);
    expect(alarms.filter(({ runbook, watches }) => runbook === undefined || watches.length === 0)).toEqual([]);
  });
});
