import { stringify } from 'yaml';
import { tierSchema } from '../schema/identity';
import { defaultsOf } from '../tiers/defaults-of';
import type { AdditionRequest } from './addition-request';
import { isPlaceholder } from './placeholder-connection';

const SCHEMA = '# yaml-language-server: $schema=../packages/environment/schema/environment.schema.json';

/** On one line whatever it holds, so that text which is refused cannot add lines of its own. */
const scalar = (value: string | number): string =>
  typeof value === 'string' && /[^\x20-\x7e]/.test(value)
    ? JSON.stringify(value)
    : stringify(value, { singleQuote: true, lineWidth: 0 }).trimEnd();

const line = (key: string, value: string | number | undefined): readonly string[] =>
  value === undefined ? [] : [`${key}: ${scalar(value)}`];

/** Numbers come as text from command lines and forms. */
const numeral = (value: string | number | undefined): string | number | undefined =>
  typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;

const section = (key: string, lines: readonly string[]): readonly string[] =>
  lines.some((text) => !text.startsWith('#')) ? ['', `${key}:`, ...lines.map((text) => `  ${text}`)] : [];

/** Where nobody said what belongs below it, it is there all the same, so that what is missing is told by name. */
const required = (key: string, lines: readonly string[]): readonly string[] => {
  const text = section(key, lines);
  return text.length === 0 ? ['', `${key}: {}`] : text;
};

const gateways = (count: number): string => (count === 1 ? 'one NAT gateway' : `${count} NAT gateways`);

const silence = (tier: string | undefined): readonly string[] => {
  const parsed = tierSchema.safeParse(tier);
  if (!parsed.success) return ['#', '# What is not here follows the tier.'];
  const { network, database, pipeline, recovery } = defaultsOf(parsed.data);
  return [
    '#',
    `# What is not here follows the tier: ${database.minAcu} to ${database.maxAcu} ACU, ${gateways(network.natGateways)}, deployments`,
    `# ${pipeline.approval ? 'after a yes' : 'without asking'}, RTO ${recovery.rtoHours} h and RPO ${recovery.rpoHours} h.`,
  ];
};

const connection = (arn: string | undefined): readonly string[] => [
  ...(arn !== undefined && isPlaceholder(arn)
    ? ['# To be replaced: a person makes the connection, as docs/deploying.md says.']
    : []),
  ...line('connectionArn', arn),
];

/** The text of a descriptor: what was asked for, and nothing that the tier says already. */
export const descriptorText = (request: AdditionRequest): string => {
  const { domain = {} } = request;
  const lines = [
    SCHEMA,
    ...silence(request.tier),
    ...line('name', request.name),
    ...line('tier', request.tier),
    ...line('account', request.account),
    ...line('region', request.region),
    ...line('drRegion', request.drRegion),
    ...line('owner', request.owner),
    ...section('domain', [
      ...line('name', domain.name),
      ...line('hostedZoneId', domain.hostedZoneId),
      ...line('zone', domain.zone),
      ...line('certificateArn', domain.certificateArn),
    ]),
    ...required('network', line('cidr', request.cidr)),
    ...required('alarms', line('email', request.email)),
    ...required('pipeline', [...connection(request.connectionArn), ...line('repository', request.repository)]),
    ...required('budget', line('monthlyUsd', numeral(request.budget))),
  ];
  return `${lines.join('\n')}\n`;
};
