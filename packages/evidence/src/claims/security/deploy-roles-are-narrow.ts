import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList, isObject, isUnresolved, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectNamedActions } from '../vocabulary/expect-named-actions';
import { isWide } from '../vocabulary/is-wide';
import { mentionsOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { statementsAt, statementsOfRole, valuesOf, type Statement } from '../vocabulary/statements-of';
import { takesNoResource } from '../vocabulary/takes-no-resource';
import { actionsOnEverything } from '../vocabulary/tells-apart';
import { unclearStatement } from '../vocabulary/unclear-statements';

/** Services that act in a role of their own when something is deployed. */
const DEPLOYING = ['cloudformation.amazonaws.com', 'codebuild.amazonaws.com', 'codepipeline.amazonaws.com'];

const principals = (role: ResourceFact): readonly TemplateValue[] =>
  statementsAt(role, 'AssumeRolePolicyDocument').map(({ statement }) => statement['Principal']);

const servesTo = (role: ResourceFact): boolean => {
  const texts = principals(role).map((principal) => JSON.stringify(principal ?? ''));
  return DEPLOYING.some((service) => texts.some((text) => text.includes(service)));
};

/** The roles of the deploying services, and those that such a role takes on. */
const deployRoles = (assembly: AssemblyFacts): readonly ResourceFact[] => {
  const roles = resourcesOfType(assembly, 'AWS::IAM::Role');
  const first = new Set(roles.filter(servesTo));
  const lent = (role: ResourceFact): boolean =>
    principals(role).some((principal) => mentionsOf(assembly, principal).some((each) => first.has(each)));
  return roles.filter((role) => first.has(role) || lent(role));
};

/** Of a role that nobody knows whom it serves, that it may serve what deploys. */
const unclearRoles = (assembly: AssemblyFacts): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::IAM::Role').flatMap((role) => {
    const unclear = statementsAt(role, 'AssumeRolePolicyDocument').filter((each) => each.unclear !== undefined);
    return unclearStatement(unclear) ?? [];
  });

/** Whether nobody knows which resources a value means, or whether it means everything. */
const isHidden = (assembly: AssemblyFacts, value: TemplateValue): boolean => {
  if (!isUnresolved(value) || value === undefined || !isObject(value)) return false;
  const choice = value['Fn::If'];
  if (choice === undefined || !isList(choice)) return mentionsOf(assembly, value).length === 0;
  return choice.slice(1).some((each) => (typeof each === 'string' ? isWide(each) : isHidden(assembly, each)));
};

const resourcesCheck = (assembly: AssemblyFacts, each: Statement): Check => {
  const evidence = evidenceOf(each.holder, `${each.path}.Resource`, 'by name, or by a condition that tells it apart');
  const resources = valuesOf(each, 'Resource');
  // Without `Resource` it is `NotResource` that says what is left out, and so that all the rest is meant.
  if (resources.length === 0) return fails(`a statement of ${nameOf(each.holder)} names no resource`, evidence);
  if (resources.some((value) => isHidden(assembly, value)))
    return cannotTell(`a resource of ${nameOf(each.holder)} is unresolved`, evidence);
  const wide = resources.filter((value) => typeof value === 'string').find(isWide);
  if (wide === undefined) return holds(evidence);
  const open = actionsOnEverything(each);
  if (open === undefined) return cannotTell(`a condition of ${nameOf(each.holder)} is unresolved`, evidence);
  const action = open.find((value) => !takesNoResource(value));
  if (action === undefined) return holds(evidence);
  return fails(`${nameOf(each.holder)} allows ${action} on ${wide === '*' ? 'everything' : wide}`, evidence);
};

const check = (assembly: AssemblyFacts, role: ResourceFact): Check => {
  const allowed = statementsOfRole(assembly, role).filter(({ statement }) => statement['Effect'] !== 'Deny');
  return allOf(
    expectAbsent(role, 'ManagedPolicyArns'),
    ...allowed.map(
      (each) => unclearStatement([each]) ?? allOf(expectNamedActions(each), resourcesCheck(assembly, each)),
    ),
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
      conclude([...deployRoles(assembly).map((role) => check(assembly, role)), ...unclearRoles(assembly)], {
        met: 'No role that deploys has an action by wildcard, or all resources where AWS lets them be told apart.',
        none: notApplicable('The assembly has no role that deploys.'),
      }),
    ),
};
