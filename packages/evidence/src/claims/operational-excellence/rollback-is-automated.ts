import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList, isObject, isUnresolved, type TemplateObject } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withRepository } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const DOCUMENT = 'AWS::SSM::Document';

const stepsOf = (document: ResourceFact): readonly TemplateObject[] => {
  const steps = rawOf(document, 'Content.mainSteps');
  return (isList(steps) ? steps : []).filter(isObject);
};

/** Moves the alias first, and looks whether it did afterwards. */
const movesAlias = (document: ResourceFact, called: string, alias: string): boolean => {
  const steps = stepsOf(document).filter(({ inputs }) => {
    const isOf = (key: string, value: string): boolean => isObject(inputs) && inputs[key] === value;
    return isOf('FunctionName', called) && isOf('Name', alias);
  });
  const apiOf = ({ inputs }: TemplateObject): unknown => (isObject(inputs) ? inputs['Api'] : undefined);
  const moved = steps.findIndex((step) => apiOf(step) === 'UpdateAlias');
  return moved >= 0 && steps.slice(moved).some(({ action }) => action === 'aws:assertAwsResourceProperty');
};

const isOpen = (document: ResourceFact): boolean =>
  property(document, 'Content.mainSteps').kind === 'unresolved' ||
  stepsOf(document).some(
    ({ inputs }) => isObject(inputs) && Object.values(inputs).some((value) => isUnresolved(value)),
  );

const isNamed = (repository: RepositoryFacts, document: ResourceFact, environment: string): Check => {
  const path = `docs/runbooks/${environment}/rollback.md`;
  const name = textAt(document, 'Name');
  return name !== undefined && repository.read(path)?.includes(`--document-name ${name} `) === true
    ? holds({ kind: 'document', path })
    : fails(`${path} does not start ${name ?? nameOf(document)}`, { kind: 'document', path });
};

const check = (
  assembly: AssemblyFacts,
  repository: RepositoryFacts,
  alias: ResourceFact,
  environment: string,
): Check => {
  const handler = follow(assembly, rawOf(alias, 'FunctionName'));
  const called = handler === undefined ? undefined : textAt(handler, 'FunctionName');
  const name = textAt(alias, 'Name');
  const evidence = evidenceOf(alias, 'Name');
  if (called === undefined || name === undefined)
    return cannotTell(`the function or the name of ${nameOf(alias)} is unresolved`, evidence);
  const documents = resourcesOfType(assembly, DOCUMENT).filter((each) => rawOf(each, 'DocumentType') === 'Automation');
  const moving = documents.find((each) => movesAlias(each, called, name));
  if (moving !== undefined) return allOf(expectPresent(moving, 'Content'), isNamed(repository, moving, environment));
  return documents.some(isOpen)
    ? cannotTell('what an automation does is unresolved', ...documents.map((each) => evidenceOf(each, 'Content')))
    : fails(`no automation points ${nameOf(alias)} at an earlier version`, evidence);
};

export const rollbackIsAutomated: Claim = {
  id: 'rollback-is-automated',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Perform operations as code', 'Make frequent, small, reversible changes'],
  statement:
    'An automation points the alias of the API at an earlier version and looks whether it did, and the runbook for rollbacks starts it by its name.',
  bestPractices: ['OPS10-BP07', 'OPS06-BP04'],
  fix: 'Keep the automation in packages/infra/src/identity, and its name under Backend in docs/runbooks/rollback.md.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::Lambda::Alias').map((alias) => check(assembly, repository, alias, name)),
          { met: 'Every alias has its automation.', none: notApplicable('No traffic moves by an alias.') },
        ),
      ),
    ),
};
