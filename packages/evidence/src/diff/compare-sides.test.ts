import { aCdkOut, aFolder, cloudAssembly } from '../testing/a-cdk-out';
import { comparisonOf, runDiff } from '../testing/run-diff';

type Files = Readonly<Record<string, unknown>>;

const queue = (seconds: number): Files => ({
  Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: seconds } } },
});
const within = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

test('given one stack in two regions, then only the region that differs is changed', async () => {
  const app = (west: number): string =>
    aCdkOut({
      east: { template: queue(1) },
      west: { template: queue(west), environment: 'aws://111111111111/us-west-2' },
    });
  const { assemblies } = await comparisonOf(app(1), app(2));
  expect(assemblies[0]?.stacks).toMatchObject([
    { name: 'test-east', region: 'us-east-1', change: 'same' },
    { name: 'test-west', region: 'us-west-2', change: 'changed' },
  ]);
});

test('given a folder of environments, then each is compared and one that is on one side only is added', async () => {
  const app = cloudAssembly({ api: { template: queue(1) } });
  const base = aFolder({ ...within('staging', app) });
  const head = aFolder({ ...within('staging', app), ...within('production', app) });
  const { assemblies, summary } = await comparisonOf(base, head);
  expect(assemblies).toMatchObject([
    { name: 'production', change: 'added', stacks: [{ change: 'added' }] },
    { name: 'staging', change: 'same' },
  ]);
  expect(summary).toMatchObject({ stacks: 2, added: 1 });
});

test('given a stage, then its stacks are compared', async () => {
  const app = (seconds: number): string =>
    aFolder({
      'manifest.json': { artifacts: { stage: { type: 'cdk:cloud-assembly', properties: { directoryName: 'stage' } } } },
      ...within('stage', cloudAssembly({ api: { template: queue(seconds) } })),
    });
  expect((await comparisonOf(app(1), app(2))).summary).toMatchObject({ stacks: 1, changed: 1 });
});

test('given a nested stack, then it is compared as a stack of its own', async () => {
  const parent = {
    Resources: {
      N: { Type: 'AWS::CloudFormation::Stack', Properties: {}, Metadata: { 'aws:asset:path': 'nested.template.json' } },
    },
  };
  const app = (seconds: number): string =>
    aFolder({ ...cloudAssembly({ api: { template: parent } }), 'nested.template.json': queue(seconds) });
  const { assemblies } = await comparisonOf(app(1), app(2));
  expect(assemblies[0]?.stacks).toMatchObject([
    { name: 'test-api', change: 'same' },
    { name: 'test-api/N', change: 'changed' },
  ]);
});

test('given the same stack in another account, then it says that this is another stack', async () => {
  const base = aCdkOut({ api: { template: queue(1) } });
  const head = aCdkOut({ api: { template: queue(1), environment: 'aws://222222222222/us-east-1' } });
  const { same, text } = await runDiff(base, head);
  expect(same).toBe(false);
  expect(text).toContain('! ANOTHER STACK: the base has test-api (111111111111 us-east-1)');
});

test('given outputs and rules of a template, then they are shown beside the resources', async () => {
  const app = (Value: string): string => aCdkOut({ api: { template: { Resources: {}, Outputs: { Url: { Value } } } } });
  const { assemblies } = await comparisonOf(app('a'), app('b'));
  expect(assemblies[0]?.stacks[0]?.others).toEqual([{ path: 'Outputs.Url.Value', base: 'a', head: 'b' }]);
});

test('given the stacks and resources in another order, then the JSON is the same byte by byte', async () => {
  const queues = (seconds: number, ...names: readonly string[]): Files => ({
    Resources: Object.fromEntries(
      names.map((name) => [name, { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: seconds } }]),
    ),
  });
  const app = (seconds: number, ...names: readonly string[]): string =>
    aCdkOut(Object.fromEntries(names.map((name) => [name, { template: queues(seconds, ...names) }])));
  const one = await runDiff(app(1, 'a', 'b', 'c'), app(2, 'a', 'b', 'c'), 'json');
  const two = await runDiff(app(1, 'c', 'b', 'a'), app(2, 'b', 'c', 'a'), 'json');
  expect(one.text).toBe(two.text);
  expect(one.same).toBe(false);
});

test('given a policy without a document, then it says which stack cannot be compared', async () => {
  const policy = { Resources: { P: { Type: 'AWS::IAM::Policy', Properties: { Roles: ['a'] } } } };
  const [base, head] = [aCdkOut({ api: { template: queue(1) } }), aCdkOut({ api: { template: policy } })];
  await expect(runDiff(base, head)).rejects.toMatchObject({ code: 'shape-unexpected' });
  await expect(runDiff(base, head)).rejects.toThrow(/^stack test-api: its templates cannot be compared/);
});

test('given a resource that is called like a member of every object, then it is added', async () => {
  const named = { Resources: { constructor: { Type: 'AWS::SQS::Queue', Properties: {} } } };
  const [base, head] = [{ Resources: {} }, named].map((template) => aCdkOut({ api: { template } }));
  expect((await comparisonOf(base ?? '', head ?? '')).summary).toMatchObject({ added: 1, changed: 0 });
});
