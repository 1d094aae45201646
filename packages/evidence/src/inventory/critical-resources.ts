import { mentionsOf, rawOf } from '../claims/vocabulary/mentions';
import type { AssemblyFacts, ResourceFact } from '../facts/facts';
import { isList, isObject, type TemplateValue } from '../facts/value';
import { watchedResources } from './watched-resources';

/** What requests, data and recovery go through one by one: whoever uses the environment notices its outage or loss. */
const ALWAYS = new Set([
  'AWS::ApiGateway::RestApi',
  'AWS::Backup::BackupVault',
  'AWS::CertificateManager::Certificate',
  'AWS::CloudFront::Distribution',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::RDS::DBCluster',
  // While it is silent, nobody knows whether the site is there.
  'AWS::Synthetics::Canary',
]);

/** How the CDK's provider framework is told the functions that do its work. */
const PROVIDED = ['USER_ON_EVENT_FUNCTION_ARN', 'USER_IS_COMPLETE_FUNCTION_ARN'];

/** Functions that answer CloudFormation: they run while something is deployed, and fail loudly there. */
const helpersIn = (assembly: AssemblyFacts): ReadonlySet<ResourceFact> => {
  const called = [...assembly.resources, ...assembly.resting].flatMap((each) =>
    mentionsOf(assembly, rawOf(each, 'ServiceToken')),
  );
  const provided = called.flatMap((each) =>
    PROVIDED.flatMap((name) => mentionsOf(assembly, rawOf(each, `Environment.Variables.${name}`))),
  );
  return new Set([...called, ...provided]);
};

const DEAD_LETTERS = new Set(['DeadLetterConfig', 'RedrivePolicy']);

const deadLettersOf = (value: TemplateValue): readonly TemplateValue[] => {
  if (isList(value)) return value.flatMap(deadLettersOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => (DEAD_LETTERS.has(key) ? [part] : deadLettersOf(part)));
};

/** Queues that hold what could not be delivered: a message there is a loss that nobody has noticed yet. */
const deadLetterQueuesIn = (assembly: AssemblyFacts): ReadonlySet<ResourceFact> =>
  new Set(
    [...assembly.resources, ...assembly.resting]
      .flatMap(({ properties }) => deadLettersOf(properties))
      .flatMap((value) => mentionsOf(assembly, value)),
  );

/**
 * Functions that a rule calls and nobody waits for: what fails of them, or never reaches them, becomes a dead letter, and
 * the queue that holds it is critical in their place.
 */
const heardByDeadLetters = (assembly: AssemblyFacts): ReadonlySet<ResourceFact> =>
  new Set(
    [...assembly.resources, ...assembly.resting]
      .filter(({ type }) => type === 'AWS::Events::Rule')
      .flatMap((rule) => {
        const targets = rawOf(rule, 'Targets');
        return isList(targets) ? targets : [];
      })
      .flatMap((target) =>
        isObject(target) && target['DeadLetterConfig'] !== undefined ? mentionsOf(assembly, target['Arn']) : [],
      )
      .filter((called) => rawOf(called, 'DeadLetterConfig.TargetArn') !== undefined),
  );

/** What waits for the promotion of its region, as the alarms that watch it do: until then nobody sends it anything. */
const idleIn = (assembly: AssemblyFacts): ReadonlySet<ResourceFact> =>
  new Set(
    assembly.resting
      .filter(({ type }) => type === 'AWS::CloudWatch::Alarm')
      .flatMap((alarm) => watchedResources(assembly, alarm)),
  );

/**
 * The resources whose outage or loss is one of the environment, so that an alarm has to watch them. Chosen narrowly, so that
 * a mark means something: those that CloudWatch measures, that have no part which stands in for them, and that the runbooks
 * of the operators are about. An instance is measured with its cluster, a stage with its API, a plan with its vault.
 */
export const criticalResources = (assembly: AssemblyFacts): ReadonlySet<ResourceFact> => {
  const unwatched = new Set([...helpersIn(assembly), ...heardByDeadLetters(assembly)]);
  const deadLetters = deadLetterQueuesIn(assembly);
  const idle = idleIn(assembly);
  return new Set(
    assembly.resources.filter((resource) => {
      const { type } = resource;
      if (idle.has(resource)) return false;
      if (type === 'AWS::Lambda::Function') return !unwatched.has(resource);
      return type === 'AWS::SQS::Queue' ? deadLetters.has(resource) : ALWAYS.has(type);
    }),
  );
};
