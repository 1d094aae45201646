import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ServiceRights } from './service-rights';

/** Services of the whole world answer from here. */
const GLOBAL_REGION = 'us-east-1';

/** What CloudFormation may do in one service, for one environment: by name, else by tag, else in its regions. */
export function serviceStatements(environment: Environment, rights: ServiceRights): readonly PolicyStatement[] {
  const { service, named = [], tagged = [], tagging = [], anywhere = [] } = rights;
  const inRegions = {
    'aws:RequestedRegion': [...new Set([environment.region, environment.drRegion, GLOBAL_REGION])],
  };
  const own = { 'aws:ResourceTag/Environment': environment.name };
  const actionsOf = (actions: readonly string[]): string[] => actions.map((action) => `${service}:${action}`);
  return [
    { actions: actionsOf(named), resources: namedArns(environment, rights), conditions: {} },
    {
      actions: actionsOf(tagged),
      resources: ['*'],
      conditions: { StringEquals: { ...inRegions, ...own } },
    },
    {
      actions: actionsOf(tagging),
      resources: ['*'],
      // What was made a moment ago carries no tag yet.
      conditions: {
        StringEquals: inRegions,
        StringEqualsIfExists: { ...own, 'aws:RequestTag/Environment': environment.name },
      },
    },
    { actions: actionsOf(anywhere), resources: ['*'], conditions: { StringEquals: inRegions } },
  ]
    .filter(({ actions }) => actions.length > 0)
    .map((statement) => new PolicyStatement(statement));
}

function namedArns(environment: Environment, { service, paths = false, chosen = [] }: ServiceRights): string[] {
  const { name, account } = environment;
  if (service === 's3') return [`arn:aws:s3:::hexastyle-${name}*`];
  const names = [`*hexastyle-${name}*`, ...(paths ? [`*hexastyle/${name}/*`] : []), ...chosen];
  return names.map((each) => `arn:aws:${service}:*:${account}:${each}`);
}
