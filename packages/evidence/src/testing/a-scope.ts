import { Budget } from '../facts/intrinsics/budget';
import type { Scope } from '../facts/intrinsics/scope';

/** The stack `data` in us-east-1, with a bucket, a key, conditions of every kind, and a mapping. Its parameters are not set. */
export const aScope = (): Scope => ({
  stack: 'data',
  stackName: 'data',
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
  budget: new Budget(),
});
