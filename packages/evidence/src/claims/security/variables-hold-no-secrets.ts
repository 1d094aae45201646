import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { holdsASecret } from '../../facts/secrets/holds-a-secret';
import { whatANamePromises } from '../../facts/secrets/what-a-name-promises';
import { asReference, isUnresolved, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import {
  toldByPipeline,
  toldToBuild,
  toldToFunction,
  type ToldVariables,
  type Variable,
} from '../vocabulary/told-variables';

/** References that CloudFormation replaces by the secret. */
const FILLED_IN = /\{\{resolve:(secretsmanager|ssm-secure):/;

const isPlace = (value: TemplateValue): boolean =>
  asReference(value) !== undefined || (typeof value === 'string' && /^arn:|^\//.test(value));

/** An ARN, whatever the variable is called, an answer or nothing at all. */
const isNoSecret = (value: TemplateValue): boolean =>
  /^(Arn|Ref)$/.test(asReference(value)?.attribute ?? '') ||
  /^(arn:.*|true|false|)$/i.test(typeof value === 'object' ? '{}' : String(value ?? ''));

const check = ({ holder, path }: ToldVariables, { name, value }: Variable): Check => {
  const evidence = evidenceOf(holder, path);
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const promised = whatANamePromises(name);
  // A report goes to more people than may know the secret.
  const secret = { ...evidence, actual: '(hidden)' };
  if (FILLED_IN.test(text) || holdsASecret(text)) return fails(`${name} of ${nameOf(holder)} holds a secret`, secret);
  if (promised === 'nothing' || isNoSecret(value)) return holds(evidence);
  if (promised === 'secret') return fails(`${name} of ${nameOf(holder)} is a secret by its name`, secret);
  if (isUnresolved(value)) return cannotTell(`${name} of ${nameOf(holder)} is unresolved`, evidence);
  return isPlace(value) ? holds(evidence) : fails(`${name} of ${nameOf(holder)} says no place`, secret);
};

const checkAll = (told: ToldVariables): Check => {
  const { holder, path, variables } = told;
  const evidence = evidenceOf(holder, path);
  if (variables !== undefined) return allOf(holds(evidence), ...variables.map((each) => check(told, each)));
  const found = property(holder, path);
  const why = found.kind === 'unresolved' ? found.reason : 'is no list that can be read';
  return cannotTell(`${path} of ${nameOf(holder)} ${why}`, evidence);
};

export const variablesHoldNoSecrets: Claim = {
  id: 'variables-hold-no-secrets',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest', 'Keep people away from data'],
  statement:
    'No variable of a function or a build holds a password, key or token, not even one that CloudFormation fills in: they say where a secret is kept.',
  bestPractices: ['SEC02-BP03'],
  fix: 'Hand over the ARN of the secret, as packages/infra/src/api/worker-function.ts does, and read it when it is needed.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::Lambda::Function').map(toldToFunction),
          ...resourcesOfType(assembly, 'AWS::CodeBuild::Project').map(toldToBuild),
          ...resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline').flatMap(toldByPipeline),
        ].map(checkAll),
        {
          met: 'No variable is a secret, by its name or by its value.',
          none: notApplicable('The assembly has no function and no build.'),
        },
      ),
    ),
};
