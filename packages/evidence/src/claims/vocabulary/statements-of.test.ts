import type { TemplateObject, TemplateValue } from '../../facts/value';
import { evidenceOf } from '../../facts/query';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { statementsAt, statementsOfRole } from './statements-of';
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

test('given a document that is a text, then nobody can tell what it says', () => {
  const texts = aResource('AWS::KMS::Key', { KeyPolicy: '{"Statement":[]}' });

  expect(statementsAt(texts, 'KeyPolicy')).toMatchObject([{ path: 'KeyPolicy', unclear: 'is not an object' }]);
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
