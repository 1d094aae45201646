import { errorOf } from '../../testing/error-of';
import { isUnresolved, type TemplateValue } from '../value';
import { resolve } from './resolve';
import { exportKey, type Scope } from './scope';

const scope: Scope = {
  stack: 'data',
  account: '111111111111',
  region: 'us-east-1',
  resources: { Bucket: {}, Key: {} },
  conditions: {
    IsEast: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] },
    IsWest: { 'Fn::Not': [{ Condition: 'IsEast' }] },
    IsAwake: { 'Fn::Equals': [{ Ref: 'Phase' }, 'awake'] },
    IsBig: { 'Fn::Equals': [{ Ref: 'Size' }, 'big'] },
    IsEastOrBig: { 'Fn::Or': [{ Condition: 'IsBig' }, { Condition: 'IsEast' }] },
    IsBigInEast: { 'Fn::And': [{ Condition: 'IsBig' }, { Condition: 'IsEast' }] },
    Loop: { 'Fn::Not': [{ Condition: 'Loop' }] },
  },
  mappings: { Sizes: { 'us-east-1': { memory: 512 } } },
  outputs: {},
  choices: new Map([['Phase', 'asleep']]),
  parameters: new Map(),
  nested: new Map(),
  exports: new Map(),
};
const reference = (logicalId: string, attribute: string, stack = 'data'): TemplateValue => ({
  ref: { stack, logicalId, attribute },
});

test.each<[string, unknown, TemplateValue]>([
  ['a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
  ['the partition of the region', { Ref: 'AWS::Partition' }, 'aws'],
  ['a resource', { Ref: 'Bucket' }, reference('Bucket', 'Ref')],
  ['an attribute as a list', { 'Fn::GetAtt': ['Key', 'Arn'] }, reference('Key', 'Arn')],
  ['an attribute as text', { 'Fn::GetAtt': 'Key.Arn' }, reference('Key', 'Arn')],
  ['a join of known parts', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::AccountId' }]] }, 'a-111111111111'],
  ['a substitution', { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${!Literal}' }, 'arn:aws:s3:::${Literal}'],
  ['a substitution with its own map', { 'Fn::Sub': ['${Name}-x', { Name: 'a' }] }, 'a-x'],
  ['an element of a list', { 'Fn::Select': ['1', ['a', 'b']] }, 'b'],
  ['a split', { 'Fn::Split': ['/', 'a/b'] }, ['a', 'b']],
  ['a mapping', { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'memory'] }, 512],
  ['a decided condition', { 'Fn::If': ['IsEast', 'yes', 'no'] }, 'yes'],
  ['a negated condition', { 'Fn::If': ['IsWest', 'yes', 'no'] }, 'no'],
  ['a condition on the state in which the stack rests', { 'Fn::If': ['IsAwake', 'yes', 'no'] }, 'no'],
  ['an or with one known side', { 'Fn::If': ['IsEastOrBig', 'yes', 'no'] }, 'yes'],
  ['no value', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
])('given %s, then it is resolved', (_name, raw, expected) => {
  expect(resolve(raw, scope)).toEqual(expected);
});

test.each<[string, unknown]>([
  ['a parameter', { Ref: 'Size' }],
  ['a parameter that chooses a state', { Ref: 'Phase' }],
  ['a join with a reference', { 'Fn::Join': ['', ['arn:', { Ref: 'Bucket' }]] }],
  ['a substitution with a parameter', { 'Fn::Sub': '${Size}-x' }],
  ['an undecided condition', { 'Fn::If': ['IsBig', 'yes', 'no'] }],
  ['an and with one unknown side', { 'Fn::If': ['IsBigInEast', 'yes', 'no'] }],
  ['a condition that leads to itself', { 'Fn::If': ['Loop', 'yes', 'no'] }],
  ['an import that nobody exports', { 'Fn::ImportValue': 'nobody' }],
  ['availability zones', { 'Fn::GetAZs': '' }],
  ['an element beyond the list', { 'Fn::Select': ['5', ['a']] }],
  ['a mapping without the key', { 'Fn::FindInMap': ['Sizes', 'eu-west-1', 'memory'] }],
  ['a resource that does not exist', { 'Fn::GetAtt': ['Nobody', 'Arn'] }],
])('given %s, then it stays unresolved', (_name, raw) => {
  expect(isUnresolved(resolve(raw, scope))).toBe(true);
});

test('given an environment-agnostic stack, then its region stays unresolved', () => {
  expect(isUnresolved(resolve({ Ref: 'AWS::Region' }, { ...scope, region: undefined }))).toBe(true);
});

test('given an export of another stack, then the import is the reference that was exported', () => {
  const other: Scope = { ...scope, stack: 'network', resources: { Vpc: {} } };
  const exports = new Map([[exportKey('us-east-1', 'vpc'), { raw: { Ref: 'Vpc' }, scope: other }]]);
  expect(resolve({ 'Fn::ImportValue': 'vpc' }, { ...scope, exports })).toEqual(reference('Vpc', 'Ref', 'network'));
});

test('given exports that lead back to themselves, then resolving ends with a coded error', () => {
  const exports = new Map();
  const looping: Scope = { ...scope, exports };
  exports.set(exportKey('us-east-1', 'a'), { raw: { 'Fn::ImportValue': 'a' }, scope: looping });
  expect(errorOf(() => resolve({ 'Fn::ImportValue': 'a' }, looping)).code).toBe('nested-too-deep');
});

test('given a value nested a thousand times, then resolving ends with a coded error', () => {
  const deep: unknown = JSON.parse('['.repeat(1000) + ']'.repeat(1000));
  expect(errorOf(() => resolve(deep, scope)).code).toBe('nested-too-deep');
});

test('given a state that the parent stack sets, then the default says nothing', () => {
  const set: Scope = { ...scope, parameters: new Map([['Phase', { raw: 'awake', scope }]]) };
  expect(resolve({ 'Fn::If': ['IsAwake', 'yes', 'no'] }, set)).toBe('yes');
});
