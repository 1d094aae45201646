import type { TemplateObject, TemplateValue } from '../../facts/value';
import { evidenceOf } from '../../facts/query';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { speaksOf, statementsAt, statementsOfRole } from './statements-of';
import { lacks, unclearStatement } from './unclear-statements';

const allowing: TemplateObject = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const policy = (Statement: TemplateValue) => aResource('AWS::IAM::Policy', { PolicyDocument: { Statement } });
const read = (Statement: TemplateValue) => statementsAt(policy(Statement), 'PolicyDocument');

test('given one statement or a list of them, then each is read with the path that it stands at', () => {
  expect(read(allowing)).toMatchObject([{ path: 'PolicyDocument.Statement', statement: allowing }]);
  expect(read([allowing])).toMatchObject([{ path: 'PolicyDocument.Statement.0', statement: allowing }]);
  expect(read(undefined)).toEqual([]);
});

test.each<[string, TemplateValue]>([
  ['all statements', UNRESOLVED],
  ['one of the statements', [UNRESOLVED]],
  ['an action', [{ ...allowing, Action: ['s3:PutObject', UNRESOLVED] }]],
])('given %s unresolved, then what is looked for is neither there nor lacking', (_, Statement) => {
  const statements = read(Statement);

  const check = lacks(statements, 'it may not', evidenceOf(policy(Statement)));

  expect(check).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('is ') as string });
  expect(unclearStatement(statements)).toEqual(check);
});

test('given a document that is a text which holds JSON, then it is read, and evidence shows what it says', () => {
  const text = JSON.stringify({ Statement: [allowing] });
  const role = aResource('AWS::IAM::Role', { Policies: [{}, { PolicyDocument: text }] });

  const [statement] = statementsAt(role, 'Policies.1.PolicyDocument');

  expect(statement).toMatchObject({ path: 'Policies.1.PolicyDocument.Statement.0', statement: allowing });
  expect(statement && evidenceOf(statement.holder, `${statement.path}.Action`)).toMatchObject({
    logicalId: 'Role',
    actual: 's3:GetObject',
  });
});

test.each([
  ['no JSON', '{"Statement":'],
  ['a key twice', '{"Statement":[],"Statement":[]}'],
  ['no object', '[]'],
  ['a null', '{"Statement":[{"Effect":null}]}'],
  ['what is nested too deep', `{"Statement":${'['.repeat(99)}${']'.repeat(99)}}`],
])('given a document that is a text with %s, then nobody can tell what it says', (_, text) => {
  const texts = aResource('AWS::KMS::Key', { KeyPolicy: text });

  expect(statementsAt(texts, 'KeyPolicy')).toMatchObject([{ path: 'KeyPolicy', unclear: 'is not an object' }]);
});

test('given a statement that is a text, then nobody can tell what it says', () => {
  expect(read('Allow')).toMatchObject([{ path: 'PolicyDocument.Statement', unclear: 'is not an object' }]);
});

test('given statements that can all be read, then what is not among them is lacking', () => {
  expect(unclearStatement(read([allowing]))).toBeUndefined();
  expect(lacks(read([allowing]), 'it may not', evidenceOf(policy([])))).toMatchObject({ kind: 'fails' });
});

test('given a policy under a condition that nothing decides, then nobody can tell what it says', () => {
  const conditional = { ...policy([allowing]), undecidedCondition: 'IsLarge' };

  expect(statementsAt(conditional, 'PolicyDocument')).toMatchObject([
    { statement: {}, unclear: 'depends on the undecided condition IsLarge' },
  ]);
});

test('given the policies of a role, inline and attached, then all are read and what is unresolved is unclear', () => {
  const role = aResource('AWS::IAM::Role', { Policies: [{ PolicyDocument: { Statement: [allowing] } }] });
  const attached = aResource('AWS::IAM::Policy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: { Statement: allowing },
  });
  const hidden = aResource('AWS::IAM::Role', { Policies: UNRESOLVED });
  const assembly = { resources: [role, attached], resting: [], stacks: [] };

  expect(statementsOfRole(assembly, role).map(({ path }) => path)).toEqual([
    'Policies.0.PolicyDocument.Statement.0',
    'PolicyDocument.Statement',
  ]);
  expect(statementsOfRole(assembly, hidden)).toMatchObject([
    { unclear: expect.stringContaining('SomeParameter') as string },
  ]);
});

const statement = { Statement: [allowing] };
const statementsWith = (role: ReturnType<typeof aResource>, ...others: readonly ReturnType<typeof aResource>[]) =>
  statementsOfRole(
    { resources: [role, ...others], resting: [], stacks: [{ name: 'platform-production-api', region: 'us-east-1' }] },
    role,
  );
const named = aResource('AWS::IAM::Role', { RoleName: 'Reader' });
const unnamed = aResource('AWS::IAM::Role', {}, { stack: 'platform-production-api' });
const attachedTo = (Roles: TemplateValue) => aResource('AWS::IAM::Policy', { Roles, PolicyDocument: statement });

test.each([
  ['a policy', attachedTo(['reader'])],
  ['a policy of its own', aResource('AWS::IAM::RolePolicy', { RoleName: 'Reader', PolicyDocument: statement })],
])('given %s that names a role by its name, then it is read', (_, policy) => {
  expect(statementsWith(named, policy)).toMatchObject([{ statement: allowing }]);
});

test('given a policy that names another role, then it is not read', () => {
  expect(statementsWith(named, attachedTo(['Writer']))).toEqual([]);
  expect(statementsWith(unnamed, attachedTo(['Writer']))).toEqual([]);
});

test.each<[string, ReturnType<typeof aResource>, TemplateValue]>([
  ['of roles that are unresolved', named, { 'Fn::Split': [',', { Ref: 'Roles' }] }],
  ['of a role that is unresolved', unnamed, [UNRESOLVED]],
  ['of a role by a name that Systems Manager holds', named, ['{{resolve:ssm:role}}']],
  ['of a role under a condition', named, { 'Fn::If': ['IsOpen', [aReferenceTo(named)], []] }],
  [
    'of a role whose name is unresolved',
    aResource('AWS::IAM::Role', { RoleName: UNRESOLVED }),
    ['hexastyle-staging-reader'],
  ],
  ['of a name such as CloudFormation gives', unnamed, ['platform-production-api-Role1ABC-1A2B3C4D5E6F']],
])('given a policy %s, then nobody can tell whether a role has it', (_, role, Roles) => {
  expect(statementsWith(role, attachedTo(Roles))).toMatchObject([
    { path: 'Roles', statement: {}, unclear: `may or may not mean this role, /Test/Role` },
  ]);
});

test('given managed policies that a role names, then those of the assembly are read and others are unclear', () => {
  const managed = aResource('AWS::IAM::ManagedPolicy', { PolicyDocument: statement });
  const role = aResource('AWS::IAM::Role', {
    ManagedPolicyArns: [aReferenceTo(managed), 'arn:aws:iam::aws:policy/AdministratorAccess'],
  });

  expect(statementsWith(role, managed)).toMatchObject([
    { statement: allowing },
    { path: 'ManagedPolicyArns.1', unclear: 'is a policy that the assembly does not show' },
  ]);
});

test.each<[string, TemplateObject, boolean]>([
  ['names it', { Action: 'S3:getobject' }, true],
  ['names it by a pattern', { Action: ['s3:???Object'] }, true],
  ['names another', { Action: 's3:PutObject' }, false],
  ['leaves out others', { NotAction: ['iam:*'] }, true],
  ['leaves it out', { NotAction: ['iam:*', 's3:Get*'] }, false],
  ['leaves out what is unresolved', { NotAction: [UNRESOLVED] }, false],
])('given a statement that %s, then it is said as it is whether it speaks of an action', (_, said, expected) => {
  const [each] = read({ Effect: 'Allow', ...said });

  expect(each && speaksOf(each, 's3:GetObject')).toBe(expected);
});

test('given many roles and policies, then a policy is looked at as often as with few', () => {
  const looksWith = (count: number): number => {
    let looks = 0;
    const roles = Array.from({ length: count }, (_each, index) =>
      aResource('AWS::IAM::Role', {}, { logicalId: `Role${index}` }),
    );
    const policies = roles.map((role, index) => ({
      ...aResource('AWS::IAM::Policy', {}, { logicalId: `Policy${index}` }),
      get properties() {
        looks += 1;
        return { Roles: [aReferenceTo(role)], PolicyDocument: statement };
      },
    }));
    const assembly = { resources: [...roles, ...policies], resting: [], stacks: [] };
    expect(roles.flatMap((role) => statementsOfRole(assembly, role))).toHaveLength(count);
    return looks / count;
  };

  expect(looksWith(50)).toBe(looksWith(2));
});
