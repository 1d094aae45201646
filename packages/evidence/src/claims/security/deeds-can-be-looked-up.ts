import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { rawOf } from '../vocabulary/mentions';
import { notMet, withRepository } from '../vocabulary/require-facts';
import { outrightDenials, speaksOf, statementsAt, statementsOfRole, type Statement } from '../vocabulary/statements-of';
import { lacks, unclearDenial } from '../vocabulary/unclear-statements';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const LOOK_UP = 'cloudtrail:LookupEvents';

/** What would end a record, or leave something out of it. */
const ENDINGS = [
  'cloudtrail:StopLogging',
  'cloudtrail:DeleteTrail',
  'cloudtrail:UpdateTrail',
  'cloudtrail:PutEventSelectors',
];

const says = (each: Statement, effect: 'Allow' | 'Deny', action: string): boolean =>
  each.statement['Effect'] === effect && speaksOf(each, action);

const mayLookUp = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const statements = statementsOfRole(assembly, role);
  const denial = statements.find((each) => says(each, 'Deny', LOOK_UP));
  if (denial !== undefined)
    return fails(`${nameOf(role)} is denied ${LOOK_UP}`, evidenceOf(denial.holder, `${denial.path}.Action`));
  const statement = statements.find((each) => says(each, 'Allow', LOOK_UP));
  return statement === undefined
    ? lacks(statements, `${nameOf(role)} may not ${LOOK_UP}`, evidenceOf(role))
    : (unclearDenial(statements) ?? holds(evidenceOf(statement.holder, `${statement.path}.Action`, LOOK_UP)));
};

/** The ceiling of every role, which `roles-have-a-boundary` holds over each of them. */
const nobodyEnds = (assembly: AssemblyFacts, { name }: Environment): Check => {
  const boundary = resourcesOfType(assembly, 'AWS::IAM::ManagedPolicy').find(
    (policy) => rawOf(policy, 'ManagedPolicyName') === `hexastyle-${name}-boundary`,
  );
  if (boundary === undefined) return fails(`no policy is called hexastyle-${name}-boundary`);
  const statements = statementsAt(boundary, 'PolicyDocument');
  const denials = outrightDenials(statements);
  const open = ENDINGS.filter((action) => !denials.some((each) => speaksOf(each, action)));
  const evidence = evidenceOf(boundary, 'PolicyDocument', `denies ${ENDINGS.join(', ')}`);
  return open.length === 0
    ? holds(evidence)
    : lacks(statements, `${nameOf(boundary)} does not deny ${open.join(', ')}`, evidence);
};

const isTold = (repository: RepositoryFacts, { name }: Environment): readonly Check[] => {
  const path = `docs/runbooks/${name}/before-you-start.md`;
  return [
    expectDocument(repository, path, 'see-what-changed'),
    expectCode(repository, path, /^\s*aws cloudtrail lookup-events /),
  ];
};

export const deedsCanBeLookedUp: Claim = {
  id: 'deeds-can-be-looked-up',
  pillar: 'security',
  section: 'Compliance and Auditing',
  principles: ['Enable traceability', 'Prepare for security events'],
  statement:
    'Whoever operates can look up who changed what in the 90 days that CloudTrail keeps of every account by itself, the runbook says how, and no role of the platform can end a trail. The platform makes no trail of its own: that is the account’s.',
  bestPractices: ['SEC10-BP03', 'SEC10-BP05'],
  fix: 'Keep `cloudtrail:LookupEvents` in packages/infra/src/identity/operator-reads.ts and the denials in boundary-denials.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::IAM::Role')
            .filter((role) => rawOf(role, 'RoleName') === `hexastyle-${environment.name}-operator`)
            .map((role) =>
              allOf(mayLookUp(assembly, role), nobodyEnds(assembly, environment), ...isTold(repository, environment)),
            ),
          {
            met: 'The operator may read the history of events, and nobody may end a trail.',
            none: notMet(`No role is called hexastyle-${environment.name}-operator.`),
          },
        ),
      ),
    ),
};
