import type { AdditionRequest } from '@hexastyle/environment';

const flag = (name: string, value: string | number | undefined): readonly string[] =>
  value === undefined ? [] : [`--${name}=${value}`];

/** A request as the flags of `env:add`: one argument each, whatever it holds. */
export const flagsOf = (request: AdditionRequest): readonly string[] => [
  ...flag('name', request.name),
  ...flag('tier', request.tier),
  ...flag('account', request.account),
  ...flag('region', request.region),
  ...flag('dr-region', request.drRegion),
  ...flag('owner', request.owner),
  ...flag('cidr', request.cidr),
  ...flag('email', request.email),
  ...flag('budget', request.budget),
  ...flag('domain', request.domain?.name),
  ...flag('domain-zone-id', request.domain?.hostedZoneId),
  ...flag('domain-zone', request.domain?.zone),
  ...flag('domain-certificate-arn', request.domain?.certificateArn),
  ...flag('connection-arn', request.connectionArn),
  ...flag('repository', request.repository),
];
