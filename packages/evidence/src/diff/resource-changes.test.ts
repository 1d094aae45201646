import { stackBetween } from '../testing/run-diff';

const cluster = (properties: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) => ({
  Type: 'AWS::RDS::DBCluster',
  Properties: { Engine: 'aurora-postgresql', ...properties },
  ...more,
});
const impactsBetween = async (base: Readonly<Record<string, unknown>>, head: Readonly<Record<string, unknown>>) =>
  Object.fromEntries((await stackBetween(base, head)).resources.map(({ logicalId, impact }) => [logicalId, impact]));

test.each([
  [{ StorageEncrypted: true }, { StorageEncrypted: false }, 'replace'],
  [{ BackupRetentionPeriod: 7 }, { BackupRetentionPeriod: 8 }, 'update'],
  [{ NotKnownAnywhere: 'a' }, { NotKnownAnywhere: 'b' }, 'unknown'],
  [{ MasterUsername: '' }, { MasterUsername: '0' }, 'unknown'],
])('given the change of a property from %j to %j, then the resource has the impact %s', async (from, to, impact) => {
  expect(await impactsBetween({ A: cluster(from) }, { A: cluster(to) })).toEqual({ A: impact });
});

test('given another type behind the same logical id, then the resource is replaced', async () => {
  const head = { A: { Type: 'AWS::RDS::GlobalCluster', Properties: {} } };
  expect(await impactsBetween({ A: cluster({}) }, head)).toEqual({ A: 'replace' });
});

test('given a replaced resource, then what refers to it by what cannot be updated is replaced along the references', async () => {
  const instance = {
    Type: 'AWS::RDS::DBInstance',
    Properties: { DBClusterIdentifier: { 'Fn::Join': ['', [{ Ref: 'A' }]] } },
  };
  const { resources } = await stackBetween(
    { A: cluster({ DatabaseName: 'a' }), B: instance },
    { A: cluster({ DatabaseName: 'b' }), B: instance },
  );
  expect(resources[1]).toMatchObject({
    logicalId: 'B',
    impact: 'replace',
    changes: [{ path: 'Properties.DBClusterIdentifier', impact: 'replace', follows: true }],
  });
});

test('given added and removed resources, then those that are kept in the account are told from the deleted ones', async () => {
  const kept = cluster({}, { DeletionPolicy: 'Retain' });
  expect(await impactsBetween({ Kept: kept, Gone: cluster({}) }, { New: cluster({}) })).toEqual({
    Gone: 'destroy',
    Kept: 'keep',
    New: 'create',
  });
});

test('given both orders, then an addition is a removal and values change places', async () => {
  const [one, two] = [
    { A: cluster({ Port: 1 }) },
    { A: cluster({ Port: 2 }), B: { Type: 'AWS::SQS::Queue', Properties: {} } },
  ];
  const [there, back] = [await stackBetween(one, two), await stackBetween(two, one)];
  expect(there.resources.map(({ change }) => change)).toEqual(['changed', 'added']);
  expect(back.resources.map(({ change }) => change)).toEqual(['changed', 'removed']);
  expect(there.resources[0]?.changes[0]).toMatchObject({ base: 1, head: 2 });
  expect(back.resources[0]?.changes[0]).toMatchObject({ base: 2, head: 1 });
});

test.each([
  ['analytics of the CDK', { CDKMetadata: { Type: 'AWS::CDK::Metadata', Properties: { Analytics: 'v2' } } }],
  ['metadata of the CDK', { A: cluster({}, { Metadata: { 'aws:cdk:path': 'App/B', 'aws:asset:path': 'asset.1' } }) }],
  ['the order of DependsOn', { A: cluster({}, { DependsOn: ['Y', 'X'] }) }],
  ['a number as text', { A: cluster({ Port: '5432' }) }],
])('given %s, then nothing differs', async (what, head) => {
  const base = what.includes('DependsOn')
    ? cluster({}, { DependsOn: ['X', 'Y'] })
    : cluster(what.includes('number') ? { Port: 5432 } : {});
  expect(await stackBetween({ A: base }, { A: base, ...head })).toMatchObject({ change: 'same', resources: [] });
});

test.each([
  ['code', { Code: { S3Key: `${'a'.repeat(64)}.zip` } }, { Code: { S3Key: `${'b'.repeat(64)}.zip` } }],
  ['the order of a list', { Layers: ['a', 'b'] }, { Layers: ['b', 'a'] }],
])('given other %s and nothing else, then that is a change', async (_what, base, head) => {
  const lambda = (Properties: unknown) => ({ A: { Type: 'AWS::Lambda::Function', Properties } });
  expect(await impactsBetween(lambda(base), lambda(head))).toEqual({ A: 'update' });
});

test('given metadata that is not of the CDK, then its change is shown', async () => {
  const { resources } = await stackBetween(
    { A: cluster({}, { Metadata: { reviewed: 'yes' } }) },
    { A: cluster({}, { Metadata: { reviewed: 'no' } }) },
  );
  expect(resources[0]?.changes).toEqual([{ path: 'Metadata.reviewed', base: 'yes', head: 'no' }]);
});
