import type { Environment } from '@hexastyle/environment';

/** A service of AWS that the functions in the private subnets call. */
export type CalledService = 'ssm' | 'secretsmanager';

/** USD in us-east-1: https://aws.amazon.com/privatelink/pricing and https://aws.amazon.com/vpc/pricing */
const ENDPOINT_PER_ZONE = 0.01 * 730;
const ENDPOINT_PER_GB = 0.01;
const NAT_PER_GB = 0.045;

/** One call with the handshake before it: certificates are most of it. */
const GB_PER_CALL = 10e-6;
const DAYS = 30;
/** Opening the page reads the session, the habits and their state; a tick writes one. */
const REQUESTS_PER_CHECK_IN = 4;
/** Upper end of https://aws.amazon.com/blogs/compute/understanding-and-remediating-cold-starts-an-aws-lambda-perspective */
const COLD_STARTS_PER_REQUEST = 0.01;
const DEPLOYMENTS = 60;
/** What runs every minute starts as often at most. */
const STARTS_OF_WORKER = DAYS * 24 * 60;
const WEBHOOKS_PER_USER = 1;

/**
 * GB a month that each service moves through NAT in the month to plan for. The API asks Parameter Store for its origins
 * once per cold start, unless a domain tells them. Migrations read their secret once per deployment; the keys of webhooks
 * are read when the worker starts, and at most as often by the API as somebody makes a webhook. Tokens for database and cache
 * are signed without a call, and logs and traces leave by Lambda's own network, not through ours.
 */
export function trafficOf({ workload, domain }: Environment): Readonly<Record<CalledService, number>> {
  const { users, checkInsPerUserPerDay } = workload.expected;
  const coldStarts = users * checkInsPerUserPerDay * DAYS * REQUESTS_PER_CHECK_IN * COLD_STARTS_PER_REQUEST;
  return {
    ssm: domain === undefined ? coldStarts * GB_PER_CALL : 0,
    secretsmanager: (DEPLOYMENTS + STARTS_OF_WORKER + users * WEBHOOKS_PER_USER) * GB_PER_CALL,
  };
}

/** USD a month that an interface endpoint saves over NAT; below zero it costs more. */
export const savingOf = (gbPerMonth: number, zones: number): number =>
  gbPerMonth * (NAT_PER_GB - ENDPOINT_PER_GB) - zones * ENDPOINT_PER_ZONE;

/** The services whose traffic pays for an interface endpoint of their own in every zone. */
export const worthwhileEndpoints = (environment: Environment): readonly CalledService[] => {
  const traffic = trafficOf(environment);
  const services: readonly CalledService[] = ['ssm', 'secretsmanager'];
  return services.filter((service) => savingOf(traffic[service], environment.network.availabilityZones) > 0);
};
