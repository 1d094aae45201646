import { parseArgs } from 'node:util';
import type { AdditionRequest } from '@hexastyle/environment';

export const USAGE = `Adds an environment: writes environments/NAME.yaml, then everything that follows from it.

Usage: npx projen env:add [--name NAME --tier TIER --account ID] [option]...

  --name NAME                    lower-case letters, digits and hyphens, 2 to 15 of them
  --tier TIER                    development, staging or production: decides every default
  --account ID                   AWS account, 12 digits
  --region REGION                AWS region: us-east-1 only, where CloudFront takes web ACL and certificate from (proposed)
  --dr-region REGION             AWS region of recovery: any other one (proposed)
  --owner TEAM                   who answers for it (proposed)
  --cidr CIDR                    addresses of its network (proposed: the next /16 that is free)
  --email ADDRESS                where alarms are sent (proposed)
  --budget USD                   US dollars a month (proposed)
  --domain NAME                  host name that people open, with the next two
  --domain-zone-id ID            hosted zone of Route 53 that holds the name
  --domain-certificate-arn ARN   its certificate in us-east-1
  --domain-zone NAME             name of the zone, where it is a parent's
  --connection-arn ARN           connection to the source (proposed, or to be made)
  --repository OWNER/NAME        source (proposed)
  --dry-run                      print what would be, and write nothing
  --json                         print JSON
  --help                         print this

What is proposed comes from the environments that are there. In a terminal, name, tier and account are asked for where they
are missing, and all else is asked for then, too.

Exit code: 0 added or shown, 1 refused or failed and nothing changed, 2 wrong usage.`;

/** What a command line asks for. */
export interface Options {
  readonly request: AdditionRequest;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export type Parsed =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      name: TEXT,
      tier: TEXT,
      account: TEXT,
      region: TEXT,
      'dr-region': TEXT,
      owner: TEXT,
      cidr: TEXT,
      email: TEXT,
      budget: TEXT,
      domain: TEXT,
      'domain-zone-id': TEXT,
      'domain-certificate-arn': TEXT,
      'domain-zone': TEXT,
      'connection-arn': TEXT,
      repository: TEXT,
      'dry-run': FLAG,
      json: FLAG,
      help: FLAG,
    },
  }).values;

type Values = ReturnType<typeof parse>;

const domainOf = (values: Values): AdditionRequest['domain'] => {
  const domain = {
    name: values.domain,
    hostedZoneId: values['domain-zone-id'],
    zone: values['domain-zone'],
    certificateArn: values['domain-certificate-arn'],
  };
  const given = Object.entries(domain).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
};

const requestOf = (values: Values): AdditionRequest => ({
  name: values.name,
  tier: values.tier,
  account: values.account,
  region: values.region,
  drRegion: values['dr-region'],
  owner: values.owner,
  cidr: values.cidr,
  email: values.email,
  budget: values.budget,
  domain: domainOf(values),
  connectionArn: values['connection-arn'],
  repository: values.repository,
});

/** Reads a command line; a `--` at its beginning is npm's. */
export const parseOptions = (args: readonly string[]): Parsed => {
  try {
    const values = parse(args[0] === '--' ? args.slice(1) : args);
    if (values.help === true) return { kind: 'help' };
    return {
      kind: 'options',
      options: { request: requestOf(values), dryRun: values['dry-run'] ?? false, json: values.json ?? false },
    };
  } catch (thrown) {
    return { kind: 'wrong', problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
