import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { rawOf } from '../vocabulary/mentions';
import { principalsOf, standingOf, standingOfPrincipal, type Standing } from '../vocabulary/principals-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { statementsAt, type Statement } from '../vocabulary/statements-of';
import { unclearStatement } from '../vocabulary/unclear-statements';

/** Where a resource says who may use it. */
const POLICIES: Readonly<Record<string, string>> = {
  'AWS::Backup::BackupVault': 'AccessPolicy',
  'AWS::DynamoDB::Table': 'ResourcePolicy.PolicyDocument',
  'AWS::ECR::Repository': 'RepositoryPolicyText',
  'AWS::EFS::FileSystem': 'FileSystemPolicy',
  'AWS::IAM::Role': 'AssumeRolePolicyDocument',
  'AWS::KMS::Key': 'KeyPolicy',
  'AWS::OpenSearchService::Domain': 'AccessPolicies',
  'AWS::S3::AccessPoint': 'Policy',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SecretsManager::ResourcePolicy': 'ResourcePolicy',
};

/** Conditions that name the account of whoever asks; as all keys of conditions, in any case. */
const ACCOUNTS = ['aws:principalaccount', 'aws:sourceaccount', 'aws:sourceowner', 'kms:calleraccount'];

/** The accounts that a statement asks for with `StringEquals`. */
const accountsAsked = ({ holder, path }: Statement): readonly TemplateValue[] => {
  const condition = rawOf(holder, `${path}.Condition.StringEquals`);
  if (condition === undefined || !isObject(condition)) return [];
  return Object.entries(condition)
    .filter(([key]) => ACCOUNTS.includes(key.toLowerCase()))
    .flatMap(([, asked]) => (isList(asked) ? asked : [asked]));
};

const admits = (holder: ResourceFact, path: string, standing: Standing): Check => {
  const evidence = evidenceOf(holder, path, 'the accounts of the platform, or a service of AWS');
  switch (standing) {
    case 'own':
    case 'service':
      return holds(evidence);
    case 'everybody':
      return fails(`${nameOf(holder)} admits everybody`, evidence);
    case 'other':
      return fails(`${nameOf(holder)} admits ${String(evidence.actual)}`, evidence);
    case 'unknown':
      return cannotTell(`${path} of ${nameOf(holder)} is unresolved`, evidence);
  }
};

const statementCheck = (assembly: AssemblyFacts, each: Statement): Check => {
  const { holder, path, statement } = each;
  const unclear = unclearStatement([each]);
  if (unclear !== undefined) return unclear;
  const asked = accountsAsked(each).map((account) => standingOf(assembly, account));
  const [first, ...rest] = principalsOf(statement['Principal'])
    .map((principal) => standingOfPrincipal(assembly, principal))
    .filter((standing) => standing !== 'everybody' || asked.length === 0)
    .map((standing) => admits(holder, `${path}.Principal`, standing));
  const [condition, ...others] = asked.map((standing) => admits(holder, `${path}.Condition.StringEquals`, standing));
  if (first !== undefined) return allOf(first, ...rest, ...(condition === undefined ? [] : [condition, ...others]));
  return condition === undefined
    ? fails(`${nameOf(holder)} admits all but some`, evidenceOf(holder, path))
    : allOf(condition, ...others);
};

const policyChecks = (assembly: AssemblyFacts): readonly Check[] =>
  Object.entries(POLICIES).flatMap(([type, path]) =>
    resourcesOfType(assembly, type)
      .flatMap((holder) => statementsAt(holder, path))
      .filter(({ statement }) => statement['Effect'] !== 'Deny')
      .map((each) => statementCheck(assembly, each)),
  );

/** What admits by a property instead of a policy. */
const propertyChecks = (assembly: AssemblyFacts): readonly Check[] => [
  ...resourcesOfType(assembly, 'AWS::Lambda::Permission', 'AWS::Lambda::LayerVersionPermission').map((permission) =>
    admits(permission, 'Principal', standingOf(assembly, rawOf(permission, 'Principal'))),
  ),
  ...resourcesOfType(assembly, 'AWS::RAM::ResourceShare').map((share) =>
    expectEach(share, 'Principals', (path) => admits(share, path, standingOf(assembly, rawOf(share, path)))),
  ),
];

export const rightsStayInTheAccount: Claim = {
  id: 'rights-stay-in-the-account',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation', 'Keep people away from data'],
  statement:
    'Roles, keys, buckets, topics, queues, vaults and functions admit services of AWS and identities of the accounts of the platform, and nobody else.',
  bestPractices: ['SEC03-BP07', 'SEC03-BP08', 'SEC03-BP09'],
  fix: 'Take the principal of the other account out of the policy, or accept it with a waiver that says what is shared with whom.',
  mendedByRemoval: 'It forbids to admit others: a statement, or a resource, that is gone admits nobody.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude([...policyChecks(assembly), ...propertyChecks(assembly)], {
        met: 'No policy admits another account or everybody.',
        none: notApplicable('No policy of the assembly admits anybody.'),
      }),
    ),
};
