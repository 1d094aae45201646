import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { asReference, isList, isObject, isUnresolved, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** One variable that a function or a build is started with. */
interface Variable {
  readonly holder: ResourceFact;
  /** Where the variables stand. */
  readonly path: string;
  readonly name: string;
  readonly value: TemplateValue;
}

/** Names that promise a secret, and those of them that only say where it is kept. */
const NAMES_A_SECRET = /PASSW|SECRET|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY/i;
const NAMES_A_PLACE = /_(ARN|ID|NAME|PARAMETER)$/;

/** Access keys of AWS, private keys, passwords within addresses, and references that CloudFormation replaces by the secret. */
const HOLDS_A_SECRET =
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^/:@\s]+:[^@\s]+@|\{\{resolve:(secretsmanager|ssm-secure):/;

const isPlace = (value: TemplateValue): boolean =>
  asReference(value) !== undefined || (typeof value === 'string' && /^arn:|^\//.test(value));

const check = ({ holder, path, name, value }: Variable): Check => {
  const evidence = evidenceOf(holder, path);
  if (HOLDS_A_SECRET.test(JSON.stringify(value ?? '')))
    return fails(`${name} of ${nameOf(holder)} holds a secret`, evidence);
  if (!NAMES_A_SECRET.test(name)) return holds(evidence);
  if (!NAMES_A_PLACE.test(name)) return fails(`${name} of ${nameOf(holder)} is a secret by its name`, evidence);
  if (isUnresolved(value)) return cannotTell(`${name} of ${nameOf(holder)} is unresolved`, evidence);
  return isPlace(value) ? holds(evidence) : fails(`${name} of ${nameOf(holder)} says no place`, evidence);
};

const ofFunction = (holder: ResourceFact): readonly Variable[] => {
  const path = 'Environment.Variables';
  const variables = rawOf(holder, path);
  return Object.entries(isObject(variables) ? variables : {}).map(([name, value]) => ({ holder, path, name, value }));
};

/** A build reads those of the other types itself, from where they are kept. */
const ofBuild = (holder: ResourceFact): readonly Variable[] => {
  const path = 'Environment.EnvironmentVariables';
  const variables = rawOf(holder, path);
  return (isList(variables) ? variables : []).flatMap((each) => {
    const { Name: name, Type: type = 'PLAINTEXT', Value: value } = isObject(each) ? each : {};
    return type === 'PLAINTEXT' && typeof name === 'string' ? [{ holder, path, name, value }] : [];
  });
};

const checkAll =
  (path: string, variablesOf: (holder: ResourceFact) => readonly Variable[]) => (holder: ResourceFact) => {
    const found = property(holder, path);
    return found.kind === 'unresolved'
      ? cannotTell(`${path} of ${nameOf(holder)} ${found.reason}`, evidenceOf(holder, path))
      : allOf(holds(evidenceOf(holder, path)), ...variablesOf(holder).map(check));
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
          ...resourcesOfType(assembly, 'AWS::Lambda::Function').map(checkAll('Environment.Variables', ofFunction)),
          ...resourcesOfType(assembly, 'AWS::CodeBuild::Project').map(
            checkAll('Environment.EnvironmentVariables', ofBuild),
          ),
        ],
        {
          met: 'No variable is a secret, by its name or by its value.',
          none: notApplicable('The assembly has no function and no build.'),
        },
      ),
    ),
};
