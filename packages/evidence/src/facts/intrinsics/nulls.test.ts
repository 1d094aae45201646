import fc from 'fast-check';
import { aScope } from '../../testing/a-scope';
import { isRecord, type JsonRecord } from '../assembly/record';
import { isUnresolved } from '../value';
import { decide } from './conditions';
import { resolve } from './resolve';
import { exportKey, outputKey, type Scope } from './scope';

const SEED = 20261126;

const scope = aScope();

/** Every intrinsic with all that it can be given; without a null each is known, but the last three. */
const INTRINSICS: Readonly<Record<string, readonly unknown[]>> = {
  Ref: ['AWS::Region'],
  'Fn::GetAtt': [['Key', 'Arn'], 'Key.Arn'],
  'Fn::ImportValue': ['vpc', { 'Fn::Sub': 'vpc' }],
  'Fn::GetStackOutput': [
    { StackName: 'data', OutputName: 'Id', Region: 'us-east-1', RoleArn: 'arn:aws:iam::111111111111:role/reader' },
  ],
  'Fn::Sub': ['in ${AWS::Region}', ['${Name}-x', { Name: 'a', Unused: 'b' }]],
  'Fn::Join': [['-', ['a', { Ref: 'AWS::AccountId' }, 'b']]],
  'Fn::Split': [['/', 'a/b']],
  'Fn::Select': [['1', ['a', 'b']]],
  'Fn::If': [
    ['IsEast', 'yes', 'no'],
    ['IsWest', { a: 'yes' }, { a: 'no' }],
    ['IsBig', ['a'], ['a']],
  ],
  'Fn::FindInMap': [
    ['Sizes', 'us-east-1', 'memory'],
    ['Sizes', 'eu', 'memory', { DefaultValue: 1 }],
  ],
  'Fn::Base64': ['text'],
  'Fn::Cidr': [['10.1.0.0/16', 2, 8]],
  'Fn::ToJsonString': [{ a: ['b', { c: 1 }] }],
  'Fn::Length': [['a', 'b']],
  'Fn::GetAZs': [''],
  'Fn::Transform': [{ Name: 'AWS::Include', Parameters: { Location: 's3://a/b' } }],
  'Fn::ForEach::Each': [['Name', ['a', 'b'], { 'Key${Name}': {} }]],
};
const NAMES = Object.keys(INTRINSICS);

const full: Scope = {
  ...scope,
  exports: new Map([
    [exportKey(scope.account, scope.region, 'vpc'), { raw: 'vpc-1', scope }],
    [outputKey(scope, 'Id'), { raw: 'vpc-1', scope }],
  ]),
};

/** The value once for each of its parts, the value itself included, with a null in the part's place. */
const withNull = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return [null, ...list.flatMap((item, index) => withNull(item).map((each) => list.with(index, each)))];
  }
  if (!isRecord(value)) return [null];
  return [
    null,
    ...Object.entries(value).flatMap(([key, item]) => withNull(item).map((each) => ({ ...value, [key]: each }))),
  ];
};

test.each(NAMES)('given %s with a null in any of its places, then it stays unresolved', (name) => {
  for (const argument of INTRINSICS[name] ?? [])
    for (const nulled of [...withNull(argument), [null], [null, null]]) {
      const raw = { [name]: nulled };
      expect([raw, isUnresolved(resolve(raw, full))]).toEqual([raw, true]);
    }
});

test('given the same without a null, then each but those that only a deployment knows is resolved, so that the tests above can fail', () => {
  const known = NAMES.filter((name) =>
    INTRINSICS[name]?.every((argument) => !isUnresolved(resolve({ [name]: argument }, full))),
  );
  expect(known).toEqual(NAMES.slice(0, -3));
});

const CONDITIONS: readonly JsonRecord[] = [
  { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] },
  { 'Fn::And': [{ Condition: 'IsEast' }, { Condition: 'IsEast' }] },
  { 'Fn::Or': [{ Condition: 'IsWest' }, { Condition: 'IsWest' }] },
  { 'Fn::Not': [{ Condition: 'IsEast' }] },
  { Condition: 'IsEast' },
];

test('given a condition with a null in any of its places, then nobody knows whether it holds', () => {
  const nulled = CONDITIONS.flatMap((condition) => {
    const [entry] = Object.entries(condition);
    const [name, argument] = entry ?? ['', undefined];
    return [...withNull(argument), [], [null], [null, 'a', 'a']].map((each) => ({ [name]: each }));
  });
  expect(CONDITIONS.map((each) => decide(each, scope, resolve))).not.toContain(undefined);
  expect(nulled.filter((each) => decide(each, scope, resolve) !== undefined)).toEqual([]);
});

test.each<[string, unknown, Partial<Scope>]>([
  ['a parameter', { Ref: 'Size' }, { parameters: new Map([['Size', { raw: null, scope }]]) }],
  [
    'a parameter without a value',
    { Ref: 'Size' },
    { parameters: new Map([['Size', { raw: { Ref: 'AWS::NoValue' }, scope }]]) },
  ],
  [
    'an export',
    { 'Fn::ImportValue': 'vpc' },
    { exports: new Map([[exportKey(scope.account, scope.region, 'vpc'), { raw: [null], scope }]]) },
  ],
  [
    'an output without a value',
    { 'Fn::GetStackOutput': { StackName: 'data', OutputName: 'Id' } },
    { exports: new Map([[outputKey(scope, 'Id'), { raw: undefined, scope }]]) },
  ],
  [
    'an output of a nested stack',
    { 'Fn::GetAtt': ['Key', 'Outputs.Id'] },
    { nested: new Map([['Key', { ...scope, outputs: { Id: { Value: null } } }]]) },
  ],
  ['an entry of a mapping', { 'Fn::FindInMap': ['Sizes', 'a', 'b'] }, { mappings: { Sizes: { a: { b: [null] } } } }],
])('given a null behind %s, then what refers to it stays unresolved', (_name, raw, changes) => {
  expect(isUnresolved(resolve(raw, { ...full, ...changes }))).toBe(true);
});

test.each(['Fn::FindInMap', 'Fn::If', 'Fn::Select', 'Fn::Join', 'Fn::Sub', 'Fn::GetAtt'])(
  'given %s of an empty list, or of one without its end, then it stays unresolved',
  (name) => {
    const [argument] = INTRINSICS[name] ?? [];
    const shorter = Array.isArray(argument) ? argument.slice(0, -1) : [];
    for (const each of [[], shorter]) expect(isUnresolved(resolve({ [name]: each }, full))).toBe(true);
  },
);

test('given an object that a transform or a loop with a null writes into, then its key is still there', () => {
  expect(Object.keys(resolve({ a: 1, b: null, 'Fn::Transform': null }, scope) ?? {})).toEqual(['a', 'Fn::Transform']);
});

const words = fc.constantFrom(null, 'Bucket', 'Key.Arn', 'IsEast', 'Sizes', '${Bucket}', 'AWS::NoValue', ',', 1, true);
const { value: anything } = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'DefaultValue', 'StackName', 'OutputName', 'Region', 'RoleArn'), tie('value')),
    fc.dictionary(fc.constantFrom(...NAMES, 'Condition', 'Fn::And', 'Fn::Equals'), tie('value'), { maxKeys: 1 }),
  ),
}));

test('given intrinsics within intrinsics with nulls anywhere, then resolving and deciding never throw, and none with a null is known', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.array(fc.option(anything), { maxLength: 4 }), (name, items) => {
      const raw = { [name]: items };
      decide(raw, full, resolve);
      return isUnresolved(resolve(raw, full)) || !items.includes(null);
    }),
    { seed: SEED, numRuns: 500 },
  );
});
