import { lookUp } from './lookup';

test.each(['{{resolve:ssm:/shop/encrypted}}', 'postgres://{{resolve:secretsmanager:db:SecretString:user}}@db'])(
  'given %s, which CloudFormation reads when it deploys, then the value is unresolved and the reason says so',
  (Value) => {
    expect(lookUp({ Value }, 'Value')).toEqual({
      kind: 'unresolved',
      expression: Value,
      reason: `is the dynamic reference ${Value}`,
    });
  },
);

test.each<[string, string]>([
  ['a transform', 'Fn::Transform'],
  ['a loop', 'Fn::ForEach::Rules'],
])('given %s beside properties, then what is there is found, and what is not may yet come', (_what, key) => {
  const properties = { Encrypted: true, [key]: ['anything'] };
  expect(lookUp(properties, 'Encrypted')).toEqual({ kind: 'found', value: true });
  expect(lookUp(properties, 'Rules.0.Status').kind).toBe('unresolved');
});
