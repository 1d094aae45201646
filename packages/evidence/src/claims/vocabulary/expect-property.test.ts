import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { expectProperty } from './expect-property';

const bucket = aResource('AWS::S3::Bucket', {
  Days: 7,
  Name: UNRESOLVED,
  Key: aReferenceTo(aResource('AWS::KMS::Key'), 'Arn'),
});

test('given the expected value, then it holds with expected and actual value in the evidence', () => {
  expect(expectProperty(bucket, { property: 'Days', expected: 7 })).toMatchObject({
    kind: 'holds',
    evidence: [{ property: 'Days', expected: 7, actual: 7 }],
  });
});

test('given another value, then it fails and says both', () => {
  expect(expectProperty(bucket, { property: 'Days', expected: 30 })).toMatchObject({
    kind: 'fails',
    reason: 'Days of /Test/Bucket is 7, expected 30',
  });
});

test('given a predicate, then it decides', () => {
  const expectation = { property: 'Days', expected: 'at least 7', is: (value: unknown) => Number(value) >= 7 };
  expect(expectProperty(bucket, expectation).kind).toBe('holds');
});

test('given no such property, then it fails', () => {
  expect(expectProperty(bucket, { property: 'Nothing', expected: true })).toMatchObject({
    kind: 'fails',
    reason: 'Nothing of /Test/Bucket is not set, expected true',
  });
});

test('given an unresolved property, then it cannot be told, whatever the predicate says', () => {
  expect(expectProperty(bucket, { property: 'Name', expected: 'a name', is: () => true }).kind).toBe('unknown');
});

test('given a reference, then the evidence names the resource and its attribute', () => {
  expect(expectProperty(bucket, { property: 'Key', expected: 'a KMS key', is: () => true }).evidence).toMatchObject([
    { actual: 'data/Key.Arn' },
  ]);
});
