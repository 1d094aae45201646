import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isObject, isUnresolved, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectNamedActions } from '../vocabulary/expect-named-actions';
import { mentionsOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { statementsAt, statementsOfRole, valuesOf, type Statement } from '../vocabulary/statements-of';
import { takesNoResource } from '../vocabulary/takes-no-resource';

/** Services that act in a role of their own when something is deployed. */
const DEPLOYING = ['cloudformation.amazonaws.com', 'codebuild.amazonaws.com', 'codepipeline.amazonaws.com'];

/** Every resource there is, or every one of a service in an account. */
const EVERYTHING = /^(\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*)$/;

/** What tells one environment from another. A region does not: two of them may share it. */
const TELLS_APART = /^(aws:(ResourceTag|RequestTag)\/|(?!aws:)[a-z-]+:)/;

const principals = (role: ResourceFact): readonly TemplateValue[] =>
  statementsAt(role, 'AssumeRolePolicyDocument').map(({ statement }) => statement['Principal']);

const servesTo = (role: ResourceFact): boolean => {
  const texts = principals(role).map((principal) => JSON.stringify(principal ?? ''));
  return DEPLOYING.some((service) => texts.some((text) => text.includes(service)));
};

/** The roles of the deploying services, and those that such a role takes on. */
const deployRoles = (assembly: AssemblyFacts): readonly ResourceFact[] => {
  const roles = resourcesOfType(assembly, 'AWS::IAM::Role');
  const first = roles.filter(servesTo);
  const lent = (role: ResourceFact): boolean =>
    principals(role).some((principal) => mentionsOf(assembly, principal).some((each) => first.includes(each)));
  return roles.filter((role) => first.includes(role) || lent(role));
};

const conditionKeys = ({ statement }: Statement): readonly string[] => {
  const condition = statement['Condition'];
  if (condition === undefined || !isObject(condition)) return [];
  return Object.values(condition).flatMap((keys) => (keys !== undefined && isObject(keys) ? Object.keys(keys) : []));
};

const textsOf = (each: Statement, key: string): readonly string[] =>
  valuesOf(each, key).filter((value) => typeof value === 'string');

const resourcesCheck = (assembly: AssemblyFacts, each: Statement): Check => {
  const evidence = evidenceOf(each.holder, `${each.path}.Resource`, 'by name, or by a condition that tells it apart');
  const resources = valuesOf(each, 'Resource');
  // Without `Resource` it is `NotResource` that says what is left out, and so that all the rest is meant.
  if (resources.length === 0) return fails(`a statement of ${nameOf(each.holder)} names no resource`, evidence);
  const hidden = (value: TemplateValue): boolean => isUnresolved(value) && mentionsOf(assembly, value).length === 0;
  if (resources.some(hidden)) return cannotTell(`a resource of ${nameOf(each.holder)} is unresolved`, evidence);
  const wide = textsOf(each, 'Resource').some((resource) => EVERYTHING.test(resource));
  if (!wide || conditionKeys(each).some((key) => TELLS_APART.test(key))) return holds(evidence);
  const action = textsOf(each, 'Action').find((value) => !takesNoResource(value));
  return action === undefined
    ? holds(evidence)
    : fails(`${nameOf(each.holder)} allows ${action} on everything`, evidence);
};

const check = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const allowed = statementsOfRole(assembly, role).filter(({ statement }) => statement['Effect'] !== 'Deny');
  return allOf(
    expectAbsent(role, 'ManagedPolicyArns'),
    ...allowed.flatMap((each) => [expectNamedActions(each), resourcesCheck(assembly, each)]),
  );
};

export const deployRolesAreNarrow: Claim = {
  id: 'deploy-roles-are-narrow',
  pillar: 'security',
  section: 'Identity and Access Management (IAM)',
  principles: ['Implement a strong identity foundation'],
  statement:
    'Whatever deploys does so in roles that list their actions and reach only what carries the name or the tag of the environment.',
  bestPractices: ['SEC03-BP02'],
  fix: 'List actions in packages/infra/src/delivery/execution, by name or by tag where AWS offers a resource for them.',
  mendedByRemoval: 'It forbids rights that are too wide: one that is taken away is not too wide any more.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        deployRoles(assembly).map((role) => check(assembly, role)),
        {
          met: 'No role that deploys has an action by wildcard, or all resources where AWS lets them be told apart.',
          none: notApplicable('The assembly has no role that deploys.'),
        },
      ),
    ),
};
