import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { statementsOfRole, valuesOf, type Statement } from '../vocabulary/statements-of';

const readsSecrets = (action: unknown): boolean =>
  typeof action === 'string' && (action === '*' || action.startsWith('secretsmanager:'));

const noSecrets = (each: Statement): Check => {
  const { holder, path } = each;
  const evidence = evidenceOf(holder, `${path}.Action`, 'no action of Secrets Manager');
  const actions = valuesOf(each, 'Action');
  if (actions.some(readsSecrets)) return fails(`${nameOf(holder)} allows reading secrets`, evidence);
  return actions.every((action) => typeof action === 'string')
    ? holds(evidence)
    : cannotTell(`an action of ${nameOf(holder)} is unresolved`, evidence);
};

const roleCheck = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const allowing = statementsOfRole(assembly, role).filter(({ statement }) => statement['Effect'] !== 'Deny');
  const [first, ...rest] = allowing.map(noSecrets);
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
    'The API signs in to the database and to the cache with tokens of its role that live for minutes, and may read no secret.',
  bestPractices: ['SEC02-BP02', 'SEC02-BP03'],
  fix: 'Allow IAM authentication at the cluster and for the user of the cache, and keep secrets out of packages/infra/src/api/api-permissions.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((cluster) =>
            expectProperty(cluster, { property: 'EnableIAMDatabaseAuthentication', expected: true }),
          ),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::User').map((user) =>
            allOf(
              expectProperty(user, { property: 'AuthenticationMode.Type', expected: 'iam' }),
              expectAbsent(user, 'Passwords'),
            ),
          ),
          ...resourcesOfType(assembly, 'AWS::ElastiCache::ServerlessCache').map((from) =>
            expectRelated(assembly, { from, property: 'UserGroupId', type: 'AWS::ElastiCache::UserGroup' }),
          ),
          ...resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((from) =>
              expectRelated(assembly, {
                from,
                property: 'Role',
                type: 'AWS::IAM::Role',
                then: (role) => roleCheck(assembly, role),
              }),
            ),
        ],
        {
          met: 'Database and cache take tokens of IAM, and no function that serves requests may read a secret.',
          none: notApplicable('The assembly has no database, no user of a cache and no function that serves requests.'),
        },
      ),
    ),
};
