import { stackBetween } from '../testing/run-diff';

type Fields = Readonly<Record<string, unknown>>;

const policy = (statement: Fields, more: Fields = { Roles: ['reader'] }) => ({
  P: {
    Type: 'AWS::IAM::ManagedPolicy',
    Properties: { ...more, PolicyDocument: { Statement: [{ Effect: 'Allow', Resource: 'arn:a', ...statement }] } },
  },
});
const broadened = async (base: Fields, head: Fields): Promise<boolean> =>
  (await stackBetween(base, head)).permissions.some((change) => change.broadened);

test.each([
  ['another action', { Action: 's3:Get' }, { Action: ['s3:Get', 's3:Put'] }, true],
  ['fewer actions', { Action: ['s3:Get', 's3:Put'] }, { Action: 's3:get' }, false],
  ['a wildcard', { Action: 's3:Get' }, { Action: 's3:*' }, true],
  ['one of a wildcard', { Action: 's3:*' }, { Action: 's3:Get*' }, false],
  ['all but an action', { Action: 's3:Get' }, { NotAction: 's3:Get' }, true],
  ['a wider resource', { Action: 'a:b' }, { Action: 'a:b', Resource: '*' }, true],
  ['a new condition', { Action: 'a:b' }, { Action: 'a:b', Condition: { Bool: { x: true } } }, false],
  ['a condition less', { Action: 'a:b', Condition: { Bool: { x: true } } }, { Action: 'a:b' }, true],
  ['a prohibition less', { Action: 'a:b', Effect: 'Deny' }, { Action: 'a:c', Effect: 'Deny' }, true],
  ['a prohibition more', { Action: 'a:b', Effect: 'Deny' }, { Action: 'a:*', Effect: 'Deny' }, false],
])('given a statement with %s, then broadened is said as it is', async (_what, base, head, expected) => {
  expect(await broadened(policy(base), policy(head))).toBe(expected);
});

test('given a managed policy that names no holder, then its statements are compared all the same', async () => {
  expect(await broadened(policy({ Action: 'a:b' }, {}), policy({ Action: 'a:*' }, {}))).toBe(true);
});

test('given a policy for one role more, then the permission of that role is broadened', async () => {
  const { permissions } = await stackBetween(
    policy({ Action: 'a:b' }),
    policy({ Action: 'a:b' }, { Roles: ['reader', 'b'] }),
  );
  expect(permissions).toMatchObject([{ change: 'added', broadened: true, holder: 'b' }]);
});

test('given a trust policy for everybody, then it is broadened', async () => {
  const role = (Principal: unknown) => ({
    R: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }] },
      },
    },
  });
  expect(await broadened(role({ Service: 'lambda.amazonaws.com' }), role('*'))).toBe(true);
  expect(await broadened(role({ AWS: ['a', 'b'] }), role({ AWS: 'a' }))).toBe(false);
});

test('given a role without its boundary or with a managed policy more, then both are broadened', async () => {
  const role = (Properties: Fields) => ({ R: { Type: 'AWS::IAM::Role', Properties } });
  expect(await broadened(role({ PermissionsBoundary: 'arn:b' }), role({}))).toBe(true);
  expect(await broadened(role({}), role({ PermissionsBoundary: 'arn:b' }))).toBe(false);
  expect(await broadened(role({}), role({ ManagedPolicyArns: ['arn:admin'] }))).toBe(true);
});

test('given a permission of a function without its source, then it is broadened', async () => {
  const permission = (Properties: Fields) => ({
    L: {
      Type: 'AWS::Lambda::Permission',
      Properties: { Action: 'lambda:InvokeFunction', FunctionName: 'f', Principal: 's3.amazonaws.com', ...Properties },
    },
  });
  expect(await broadened(permission({ SourceArn: 'arn:x' }), permission({}))).toBe(true);
  expect(await broadened(permission({}), permission({ SourceArn: 'arn:x' }))).toBe(false);
});
