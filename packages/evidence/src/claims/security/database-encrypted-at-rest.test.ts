import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { noFacts } from '../../testing/no-facts';
import { databaseEncryptedAtRest as claim } from './database-encrypted-at-rest';

const CLUSTER = 'AWS::RDS::DBCluster';
const platformKey = aResource('AWS::KMS::Key');
const key = aReferenceTo(platformKey, 'Arn');

test('given an encrypted cluster with a key, then the claim is met and the evidence shows both properties', () => {
  const facts = anAssembly()
    .with(platformKey, aResource(CLUSTER, { StorageEncrypted: true, KmsKeyId: key }))
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({
    kind: 'met',
    strength: 'synthesized',
    evidence: [{ property: 'StorageEncrypted', actual: true }, { property: 'KmsKeyId' }],
  });
});

test('given one cluster of two that is not encrypted, then the claim is not met and only that one is shown', () => {
  const facts = anAssembly()
    .with(
      platformKey,
      aResource(CLUSTER, { StorageEncrypted: true, KmsKeyId: key }, { logicalId: 'Good' }),
      aResource(CLUSTER, { StorageEncrypted: false, KmsKeyId: key }, { logicalId: 'Bad' }),
    )
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({
    kind: 'not-met',
    evidence: [{ logicalId: 'Bad', property: 'StorageEncrypted', expected: true, actual: false }],
  });
});

test('given a cluster without a key of its own, then the claim is not met', () => {
  const facts = anAssembly()
    .with(aResource(CLUSTER, { StorageEncrypted: true }))
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'not-met', evidence: [{ property: 'KmsKeyId' }] });
});

test('given a key that AWS keeps for everybody, then the claim is unknown', () => {
  const facts = anAssembly()
    .with(aResource(CLUSTER, { StorageEncrypted: true, KmsKeyId: 'alias/aws/rds' }))
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'unknown', evidence: [{ property: 'KmsKeyId' }] });
});

test('given no cluster, then the claim is not applicable', () => {
  expect(claim.evaluate(anAssembly().facts()).kind).toBe('not-applicable');
});

test('given no facts, then the claim is unknown for the reason given', () => {
  expect(claim.evaluate(noFacts('no cdk.out'))).toMatchObject({ kind: 'unknown', reason: 'no cdk.out' });
});

test('given an unresolved property, then the claim is unknown', () => {
  const facts = anAssembly()
    .with(platformKey, aResource(CLUSTER, { StorageEncrypted: UNRESOLVED, KmsKeyId: key }))
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'unknown', evidence: [{ property: 'StorageEncrypted' }] });
});

test.each(['AWS::RDS::DBInstance', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'])(
  'given %s that is not encrypted beside a cluster that is, then the claim is not met',
  (type) => {
    const facts = anAssembly()
      .with(
        platformKey,
        aResource(CLUSTER, { StorageEncrypted: true, KmsKeyId: key }),
        aResource(type, { Engine: 'x' }),
      )
      .facts();
    expect(claim.evaluate(facts)).toMatchObject({
      kind: 'not-met',
      evidence: [{ type, property: 'StorageEncrypted' }],
    });
  },
);

test.each([
  ['AWS::Redshift::Cluster', { Encrypted: true, KmsKeyId: key }],
  ['AWS::OpenSearchService::Domain', { EncryptionAtRestOptions: { Enabled: true, KmsKeyId: key } }],
  ['AWS::DynamoDB::Table', { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: key } }],
  ['AWS::Timestream::Database', { KmsKeyId: key }],
])('given %s, then it is a database, too: encrypted with a key it is met, and else it is not', (type, properties) => {
  const judged = (has: object) =>
    claim.evaluate(
      anAssembly()
        .with(platformKey, aResource(type, { ...has }))
        .facts(),
    );
  expect(judged(properties).kind).toBe('met');
  expect(judged({})).toMatchObject({ kind: 'not-met', evidence: [{ type }] });
});

test('given a warehouse with a key that is not encrypted, then the claim is not met', () => {
  const facts = anAssembly()
    .with(platformKey, aResource('AWS::Redshift::Cluster', { Encrypted: false, KmsKeyId: key }))
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'not-met', evidence: [{ property: 'Encrypted' }] });
});
