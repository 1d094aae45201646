import { aScope } from '../../testing/a-scope';
import { errorOf } from '../../testing/error-of';
import { isUnresolved, type TemplateValue } from '../value';
import { Budget } from './budget';
import { resolve } from './resolve';
import { exportKey, outputKey, type Pending, type Scope } from './scope';

const scope = aScope();
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
  ['a condition whose branches are the same', { 'Fn::If': ['IsBig', ['a'], ['a']] }, ['a']],
  [
    'a mapping without the key and with a default',
    { 'Fn::FindInMap': ['Sizes', 'eu', 'memory', { DefaultValue: 1 }] },
    1,
  ],
  ['an element of a split', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b'] }] }, 'b'],
  ['text in base 64', { 'Fn::Base64': { 'Fn::Sub': 'in ${AWS::Region}' } }, 'aW4gdXMtZWFzdC0x'],
  ['blocks of addresses', { 'Fn::Cidr': ['10.1.0.0/16', 2, '8'] }, ['10.1.0.0/24', '10.1.1.0/24']],
  ['a value as JSON', { 'Fn::ToJsonString': { a: [{ Ref: 'AWS::Region' }] } }, '{"a":["us-east-1"]}'],
  ['the length of a list', { 'Fn::Length': [{ Ref: 'Size' }, 'b'] }, 2],
  ['the name of the stack', { Ref: 'AWS::StackName' }, 'data'],
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
  ['an import by a name that only a deployment knows', { 'Fn::ImportValue': { Ref: 'Size' } }],
  ['an output of a stack that is not there', { 'Fn::GetStackOutput': { StackName: 'nobody', OutputName: 'x' } }],
  ['an if whose branches differ', { 'Fn::If': ['IsBig', { Ref: 'Size' }, 'no'] }],
  [
    'a mapping by an unknown key, whatever the default',
    { 'Fn::FindInMap': ['Sizes', { Ref: 'Size' }, 'memory', { DefaultValue: 1 }] },
  ],
  ['text in base 64 with a parameter', { 'Fn::Base64': { 'Fn::Sub': '${Size}' } }],
  ['blocks of a network that is yet to be made', { 'Fn::Cidr': [{ 'Fn::GetAtt': ['Bucket', 'Block'] }, 2, 8] }],
  ['more blocks than there are', { 'Fn::Cidr': ['10.1.0.0/24', 2, 8] }],
  ['a value with a reference as JSON', { 'Fn::ToJsonString': { a: { Ref: 'Bucket' } } }],
  ['the length of a parameter', { 'Fn::Length': { Ref: 'Size' } }],
  ['a split of a reference', { 'Fn::Split': [':', { Ref: 'Bucket' }] }],
  ['an element by an unknown index', { 'Fn::Select': [{ Ref: 'Size' }, ['a']] }],
  ['a transform', { 'Fn::Transform': { Name: 'AWS::Include' } }],
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
  const exports = new Map([[exportKey('111111111111', 'us-east-1', 'vpc'), { raw: { Ref: 'Vpc' }, scope: other }]]);
  expect(resolve({ 'Fn::ImportValue': 'vpc' }, { ...scope, exports })).toEqual(reference('Vpc', 'Ref', 'network'));
});

test('given exports that lead back to themselves, then resolving ends with a coded error', () => {
  const exports = new Map();
  const looping: Scope = { ...scope, exports };
  exports.set(exportKey('111111111111', 'us-east-1', 'a'), { raw: { 'Fn::ImportValue': 'a' }, scope: looping });
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

test('given a nested stack, then its name is left to CloudFormation', () => {
  expect(isUnresolved(resolve({ Ref: 'AWS::StackName' }, { ...scope, stackName: undefined }))).toBe(true);
});

test('given the output of a stack in another region, or of another account by a role, then it is the reference that it was', () => {
  const other: Scope = {
    ...scope,
    stack: 'network',
    stackName: 'network',
    region: 'us-west-2',
    resources: { Vpc: {} },
  };
  const far: Scope = { ...other, account: '222222222222', stack: 'far' };
  const exports = new Map(
    [other, far].map((each): [string, Pending] => [outputKey(each, 'Id'), { raw: { Ref: 'Vpc' }, scope: each }]),
  );
  const asked = { StackName: 'network', OutputName: 'Id', Region: 'us-west-2' };
  const read = (more: object) => resolve({ 'Fn::GetStackOutput': { ...asked, ...more } }, { ...scope, exports });
  expect(read({})).toEqual(reference('Vpc', 'Ref', 'network'));
  expect(read({ RoleArn: 'arn:aws:iam::222222222222:role/reader' })).toEqual(reference('Vpc', 'Ref', 'far'));
  expect(isUnresolved(read({ RoleArn: { Ref: 'Size' } }))).toBe(true);
});

test('given conditions that multiply at every step, then deciding ends with a coded error', () => {
  const double = (name: string) => ({ 'Fn::Or': Array(9).fill({ Condition: name }) });
  const names = Array.from({ length: 14 }, (_, index) => `C${index}`);
  const conditions = {
    ...Object.fromEntries(names.map((name, index) => [name, double(`C${index + 1}`)])),
    C14: { 'Fn::Equals': [{ Ref: 'Size' }, 'big'] },
  };
  const raw = { 'Fn::If': ['C0', 'yes', 'no'] };
  expect(errorOf(() => resolve(raw, { ...scope, conditions, budget: new Budget() })).code).toBe('too-much');
});

test('given values that double at every step, then resolving ends with a coded error', () => {
  const exports = new Map<string, Pending>();
  const doubling: Scope = { ...scope, exports, budget: new Budget() };
  const key = (name: string) => exportKey('111111111111', 'us-east-1', name);
  for (let index = 0; index < 24; index += 1) {
    const next = { 'Fn::ImportValue': `e${index + 1}` };
    exports.set(key(`e${index}`), { raw: { 'Fn::Join': ['', [next, next]] }, scope: doubling });
  }
  exports.set(key('e24'), { raw: 'lol', scope: doubling });
  expect(errorOf(() => resolve({ 'Fn::ImportValue': 'e0' }, doubling)).code).toBe('too-much');
});
