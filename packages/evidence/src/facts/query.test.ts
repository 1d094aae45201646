import { aReferenceTo, aResource, UNRESOLVED } from '../testing/a-resource';
import { attribute, evidenceOf, follow, property, resourcesOfType, tag } from './query';

const bucket = aResource(
  'AWS::S3::Bucket',
  { Rules: [{ Algorithm: 'aws:kms' }], Name: UNRESOLVED, Tags: [{ Key: 'Owner', Value: 'platform' }] },
  { attributes: { DeletionPolicy: 'Retain' } },
);

test('given a dotted path, then the value is found through objects and lists', () => {
  expect(property(bucket, 'Rules.0.Algorithm')).toEqual({ kind: 'found', value: 'aws:kms' });
});

test.each(['Nothing', 'Rules.1.Algorithm', 'Rules.length', 'toString', '__proto__'])(
  'given %s, which the template does not say, then it is absent',
  (path) => {
    expect(property(bucket, path)).toEqual({ kind: 'absent' });
  },
);

test('given an unresolved intrinsic on the way, then the lookup is unresolved and says which', () => {
  expect(property(bucket, 'Name.0')).toEqual({
    kind: 'unresolved',
    expression: { Ref: 'SomeParameter' },
    reason: 'is the unresolved intrinsic {"Ref":"SomeParameter"}',
  });
});

test('given a resource under an undecided condition, then every lookup is unresolved', () => {
  expect(property({ ...bucket, undecidedCondition: 'IsBig' }, 'Rules')).toMatchObject({ kind: 'unresolved' });
});

test('given tags as a list or as a map, then a tag is found', () => {
  const map = aResource('AWS::X::Y', { Tags: { Owner: 'platform' } });
  expect([tag(bucket, 'Owner'), tag(map, 'Owner')]).toEqual(Array(2).fill({ kind: 'found', value: 'platform' }));
  expect(tag(bucket, 'Project')).toEqual({ kind: 'absent' });
});

test('given a reference, then it is followed to the resource it names, and to nothing else', () => {
  const assembly = { resources: [bucket], resting: [], stacks: [] };
  expect(follow(assembly, aReferenceTo(bucket, 'Arn'))).toBe(bucket);
  expect(follow(assembly, { ref: { stack: 'other', logicalId: 'Bucket', attribute: 'Arn' } })).toBeUndefined();
  expect(follow(assembly, 'Bucket')).toBeUndefined();
});

test('given a type, then only resources of it are found', () => {
  const assembly = { resources: [bucket, aResource('AWS::KMS::Key')], resting: [], stacks: [] };
  expect(resourcesOfType(assembly, 'AWS::S3::Bucket')).toEqual([bucket]);
});

test('given a property or an attribute, then the evidence shows where it is, what was expected and what is there', () => {
  expect(evidenceOf(bucket, 'Rules.0.Algorithm', 'aws:kms')).toEqual({
    kind: 'resource',
    region: 'us-east-1',
    stack: 'data',
    logicalId: 'Bucket',
    type: 'AWS::S3::Bucket',
    constructPath: '/Test/Bucket',
    source: { file: 'packages/infra/src/test.ts', line: 1 },
    property: 'Rules.0.Algorithm',
    expected: 'aws:kms',
    actual: 'aws:kms',
  });
  expect(evidenceOf(bucket, 'DeletionPolicy').actual).toBe('Retain');
  expect(attribute(bucket, 'DeletionPolicy')).toEqual({ kind: 'found', value: 'Retain' });
  expect(evidenceOf(bucket, 'Rules').actual).toBe('[{"Algorithm":"aws:kms"}]');
  expect(evidenceOf(bucket, 'Nothing')).not.toHaveProperty('actual');
});

test('given a text that CloudFormation has yet to join, then the evidence shows it joined, with references by name', () => {
  const group = aResource('AWS::Logs::LogGroup');
  const joined = { 'Fn::Join': ['', ['arn:aws:logs:', aReferenceTo(group)]] };
  const writer = aResource('AWS::EC2::FlowLog', { One: joined, Many: [joined] });
  expect(evidenceOf(writer, 'One').actual).toBe('arn:aws:logs:data/LogGroup.Ref');
  expect(evidenceOf(writer, 'Many').actual).toBe('["arn:aws:logs:data/LogGroup.Ref"]');
});

test('given a resource under an undecided condition, then its attributes are as unresolved as its properties', () => {
  const maybe = aResource(
    'AWS::S3::Bucket',
    {},
    { attributes: { DeletionPolicy: 'Retain' }, undecidedCondition: 'If' },
  );
  expect(attribute(maybe, 'DeletionPolicy').kind).toBe('unresolved');
});

test('given an unresolved intrinsic, then the evidence shows it as compact JSON', () => {
  const unresolved = aResource('AWS::S3::Bucket', { BucketName: { Ref: 'SomeParameter' } });
  expect(evidenceOf(unresolved, 'BucketName').actual).toBe('{"Ref":"SomeParameter"}');
});
