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

const text = (statement: Fields): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Resource: 'arn:a', ...statement }] });
const documented = (PolicyDocument: unknown, more: Fields = {}) => ({
  P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { Roles: ['reader'], PolicyDocument, ...more } },
});
const said = (statement: Fields) => ({ Statement: [{ Effect: 'Allow', Resource: 'arn:a', ...statement }] });

test.each<[string, unknown, unknown, boolean]>([
  ['a text that says more', said({ Action: 'a:b' }), text({ Action: '*', Resource: '*' }), true],
  ['a text that says more than a text', text({ Action: 'a:b' }), text({ Action: 'a:*' }), true],
  ['a text that says less', text({ Action: 'a:*' }), text({ Action: 'a:b' }), false],
  ['a text that is no policy', said({ Action: 'a:*' }), 'a:b', true],
  ['a text that is yet to be made', said({ Action: 'a:*' }), { 'Fn::Sub': text({ Action: 'a:b' }) }, true],
  ['another text that is yet to be made', { 'Fn::Sub': '${A}' }, { 'Fn::Sub': '${B}' }, true],
  ['another parameter', { Ref: 'A' }, { Ref: 'B' }, true],
  ['a statement that is yet to be chosen', { Statement: [{ Ref: 'A' }] }, { Statement: [{ Ref: 'B' }] }, true],
  [
    'a branch that says more',
    said({ Action: 'a:b' }),
    { 'Fn::If': ['C', text({ Action: 'a:*' }), said({ Action: 'a:b' })] },
    true,
  ],
  [
    'a branch that says less',
    said({ Action: 'a:*' }),
    { 'Fn::If': ['C', said({ Action: 'a:b' }), { Ref: 'AWS::NoValue' }] },
    false,
  ],
])('given a document that becomes %s, then broadened is said as it is', async (_what, base, head, expected) => {
  expect(await broadened(documented(base), documented(head))).toBe(expected);
});

test('given a document that is a text and says the same as before, then no permission changes', async () => {
  const { permissions } = await stackBetween(documented(said({ Action: 'a:b' })), documented(text({ Action: 'a:b' })));
  expect(permissions).toEqual([]);
});

test('given a trust policy that is a text and admits everybody, then it is broadened', async () => {
  const role = (AssumeRolePolicyDocument: unknown) => ({
    R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument } },
  });
  const base = said({ Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } });
  expect(await broadened(role(base), role(text({ Action: 'sts:AssumeRole', Principal: '*' })))).toBe(true);
});

test.each<[string, Fields, Fields]>([
  ['to roles that are yet to be chosen', { Roles: ['reader'] }, { Roles: { 'Fn::Split': [',', { Ref: 'Roles' }] } }],
  ['to other roles that are yet to be chosen', { Roles: { Ref: 'A' } }, { Roles: { Ref: 'B' } }],
])('given a policy that moves %s, then it is broadened', async (_what, base, head) => {
  const document = said({ Action: 'a:b' });
  expect(await broadened(documented(document, base), documented(document, head))).toBe(true);
});

test('given a policy of one role that becomes that of another, then it is broadened', async () => {
  const policyOf = (RoleName: string) => ({
    P: { Type: 'AWS::IAM::RolePolicy', Properties: { RoleName, PolicyDocument: said({ Action: 'a:b' }) } },
  });
  expect(await broadened(policyOf('reader'), policyOf('writer'))).toBe(true);
});
