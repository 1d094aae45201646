import { isDeepStrictEqual } from 'node:util';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isObject } from '../../facts/value';
import { allOf, cannotTell, fails, holds, type Check } from './check';
import { mentions, rawOf } from './mentions';
import { namesExactly } from './names-exactly';
import { statementsAt, type Statement } from './statements-of';
import { parameterEnding, tellerOf } from './told-parameters';
import { unclearStatement } from './unclear-statements';

const EDGE = { Service: 'cloudfront.amazonaws.com' };

/** In the distribution's own region its ARN is known; elsewhere a parameter says it, and a pipeline says the parameter. */
const sourceCheck = (assembly: AssemblyFacts, distribution: ResourceFact, admission: Statement): Check => {
  const { holder, path } = admission;
  const condition = rawOf(holder, `${path}.Condition.StringEquals`);
  const key = isObject(condition) && 'aws:SourceArn' in condition ? 'aws:SourceArn' : 'AWS:SourceArn';
  const source = isObject(condition) ? condition[key] : undefined;
  const evidence = evidenceOf(holder, `${path}.Principal.Service`, 'cloudfront.amazonaws.com');
  if (namesExactly(assembly, source, distribution)) return holds(evidence);
  const parameter = parameterEnding(holder, source);
  if (parameter === undefined)
    return fails(`${nameOf(holder)} admits more than its distribution`, evidenceOf(holder, `${path}.Principal`));
  const teller = tellerOf(assembly, parameter, distribution);
  return teller === undefined
    ? cannotTell(
        `nobody says that the parameter ${parameter.parameter} of ${parameter.stack} is ${nameOf(distribution)}`,
        evidenceOf(holder, `${path}.Condition.StringEquals.${key}`),
      )
    : holds(evidence, evidenceOf(teller, 'Environment.EnvironmentVariables'));
};

const admissionCheck = (assembly: AssemblyFacts, distribution: ResourceFact, admission: Statement): Check =>
  unclearStatement([admission]) ??
  (isDeepStrictEqual(admission.statement['Principal'], EDGE)
    ? sourceCheck(assembly, distribution, admission)
    : fails(
        `${nameOf(admission.holder)} admits more than its distribution`,
        evidenceOf(admission.holder, `${admission.path}.Principal`),
      ));

/** The policies of a bucket admit one distribution, and nobody else. */
export const expectAdmitsDistribution = (
  assembly: AssemblyFacts,
  distribution: ResourceFact,
  bucket: ResourceFact,
): Check => {
  const [first, ...rest] = resourcesOfType(assembly, 'AWS::S3::BucketPolicy')
    .filter((policy) => mentions(assembly, rawOf(policy, 'Bucket'), bucket))
    .flatMap((policy) => statementsAt(policy, 'PolicyDocument'))
    .filter(({ statement }) => statement['Effect'] !== 'Deny')
    .map((statement) => admissionCheck(assembly, distribution, statement));
  return first === undefined ? fails(`${nameOf(bucket)} admits nobody`, evidenceOf(bucket)) : allOf(first, ...rest);
};
