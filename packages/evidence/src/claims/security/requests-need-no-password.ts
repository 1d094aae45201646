import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { patternsMeet } from '../../facts/matches-pattern';
import { evidenceOf, follow, nameOf, resourcesOfType } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { cachesOf } from '../vocabulary/caches';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf, databasesOf } from '../vocabulary/databases';
import { expectEach } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { statementsOfRole, valuesOf, type Statement } from '../vocabulary/statements-of';
import { unclearStatement } from '../vocabulary/unclear-statements';

const RELATIONAL: readonly [string, ...string[]] = ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance'];

/** IAM takes the names of actions in any case, and wildcards within them. */
const readsSecrets = (action: TemplateValue): boolean =>
  typeof action !== 'string' || patternsMeet(action.toLowerCase(), 'secretsmanager:*');

/** What the function seals secrets of webhooks with: made by Secrets Manager, with no user name beside it. */
const sealingKeysOf = (assembly: AssemblyFacts, handler: ResourceFact): ResourceFact | undefined => {
  const secret = follow(assembly, rawOf(handler, 'Environment.Variables.WEBHOOK_KEYS_SECRET_ARN'));
  const isChance =
    secret?.type === 'AWS::SecretsManager::Secret' &&
    rawOf(secret, 'GenerateSecretString') !== undefined &&
    rawOf(secret, 'GenerateSecretString.GenerateStringKey') === undefined;
  return isChance ? secret : undefined;
};

/** Whether a statement lets a role read this secret, and do nothing else. */
const readsOnly = (assembly: AssemblyFacts, each: Statement, secret: ResourceFact | undefined): boolean => {
  const every = (key: string, is: (value: TemplateValue) => boolean) => {
    const values = valuesOf(each, key);
    return values.length > 0 && values.every(is);
  };
  return (
    secret !== undefined &&
    every('Action', (action) => action === 'secretsmanager:GetSecretValue') &&
    every('Resource', (resource) => follow(assembly, resource) === secret)
  );
};

const noSecrets = (assembly: AssemblyFacts, each: Statement, keys: ResourceFact | undefined): Check => {
  const { holder, path } = each;
  const evidence = evidenceOf(holder, `${path}.Action`, 'no action of Secrets Manager');
  const unclear = unclearStatement([each]);
  if (unclear !== undefined) return unclear;
  const actions = valuesOf(each, 'Action');
  if (readsOnly(assembly, each, keys))
    return holds(evidenceOf(holder, `${path}.Resource`, 'the keys that seal secrets of webhooks'));
  if (actions.length === 0) return fails(`a statement of ${nameOf(holder)} allows all but some actions`, evidence);
  return actions.some(readsSecrets) ? fails(`${nameOf(holder)} allows reading secrets`, evidence) : holds(evidence);
};

const roleCheck = (assembly: AssemblyFacts, role: ResourceFact, handler: ResourceFact): Check => {
  const keys = sealingKeysOf(assembly, handler);
  const allowing = statementsOfRole(assembly, role).filter(({ statement }) => statement['Effect'] !== 'Deny');
  const [first, ...rest] = allowing.map((each) => noSecrets(assembly, each, keys));
  return first === undefined
    ? fails(`${nameOf(role)} has no policy in the assembly`, evidenceOf(role))
    : allOf(first, ...rest);
};

export const requestsNeedNoPassword: Claim = {
  id: 'requests-need-no-password',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation', 'Keep people away from data'],
  statement:
    'The API signs in to the database and to the cache with tokens of its role that live for minutes, and may read no secret but the keys that seal those of webhooks.',
  bestPractices: ['SEC02-BP02', 'SEC02-BP03'],
  fix: 'Allow IAM authentication at the cluster and for the user of the cache, and keep secrets other than that of packages/infra/src/api/webhook-keys.ts out of the rights of packages/infra/src/api/api-function.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...databasesOf(assembly)
            .filter(({ type }) => RELATIONAL.includes(type))
            .map((each) => expectProperty(each, { property: 'EnableIAMDatabaseAuthentication', expected: true })),
          ...cannotJudgeOthers(allDatabasesOf(assembly), ...RELATIONAL),
          ...cannotJudgeOthers(cachesOf(assembly), 'AWS::ElastiCache::ServerlessCache'),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::User').map((user) =>
            allOf(
              expectProperty(user, { property: 'AuthenticationMode.Type', expected: 'iam' }),
              expectAbsent(user, 'Passwords'),
            ),
          ),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map((from) =>
            expectRelated(assembly, {
              from,
              property: 'UserGroupId',
              type: 'AWS::ElastiCache::UserGroup',
              then: (group) =>
                expectEach(group, 'UserIds', (property) =>
                  expectRelated(assembly, { from: group, property, type: 'AWS::ElastiCache::User' }),
                ),
            }),
          ),
          ...resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((from) =>
              expectRelated(assembly, {
                from,
                property: 'Role',
                type: 'AWS::IAM::Role',
                then: (role) => roleCheck(assembly, role, from),
              }),
            ),
        ],
        {
          met: 'Database and cache take tokens of IAM, and no function that serves requests may read a secret but the keys that seal those of webhooks.',
          none: notApplicable('The assembly has no database, no user of a cache and no function that serves requests.'),
        },
      ),
    ),
};
