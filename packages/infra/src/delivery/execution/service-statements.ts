import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { GLOBAL_SERVICES } from '../../identity/platform-services';
import type { ServiceRights } from './service-rights';

/** Services of the whole world answer from here. */
const GLOBAL_REGION = 'us-east-1';

/** What CloudFormation may do in one service, for one environment: by name, else by tag, else in its account and regions. */
export function serviceStatements(environment: Environment, rights: ServiceRights): readonly PolicyStatement[] {
  const { service, named = [], tagged = [], fresh = [], untaggable = [], anywhere = [], types } = rights;
  const inRegions = { 'aws:RequestedRegion': regionsOf(environment, service) };
  const owns = { 'aws:ResourceTag/Environment': environment.name };
  const gives = { 'aws:RequestTag/Environment': environment.name };
  const withIds = (types?.map((type) => `${type}/*`) ?? ['*']).map((each) => accountArn(environment, service, each));
  return [
    { actions: named, resources: namedArns(environment, rights), conditions: {} },
    { actions: tagged, resources: withIds, conditions: { StringEquals: { ...inRegions, ...owns } } },
    {
      actions: fresh,
      resources: withIds,
      conditions: { StringEquals: inRegions, StringEqualsIfExists: { ...owns, ...gives } },
    },
    { actions: untaggable, resources: withIds, conditions: { StringEquals: inRegions } },
    {
      actions: anywhere,
      resources: ['*'],
      conditions: { StringEquals: inRegions, StringEqualsIfExists: gives },
    },
  ]
    .filter(({ actions }) => actions.length > 0)
    .map(
      ({ actions, ...statement }) =>
        new PolicyStatement({ ...statement, actions: actions.map((action) => `${service}:${action}`) }),
    );
}

function regionsOf({ region, drRegion }: Environment, service: string): readonly string[] {
  const global = GLOBAL_SERVICES.some((each) => each === service);
  return [...new Set([region, drRegion, ...(global ? [GLOBAL_REGION] : [])])];
}

/** A service without regions has nothing where they stand, which the wildcard matches as well. */
const accountArn = ({ account }: Environment, service: string, resource: string): string =>
  `arn:aws:${service}:*:${account}:${resource}`;

function namedArns(environment: Environment, { service, paths = false, chosen = [] }: ServiceRights): string[] {
  const { name } = environment;
  if (service === 's3') return [`arn:aws:s3:::hexastyle-${name}*`];
  const names = [`*hexastyle-${name}*`, ...(paths ? [`*hexastyle/${name}/*`] : []), ...chosen];
  return names.map((each) => accountArn(environment, service, each));
}
