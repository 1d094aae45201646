import { numberAt } from '../facts/number-at';
import { refersTo } from '../facts/refers-to';
import type { Resource } from '../facts/resource';
import { scheduledRuns } from '../facts/scheduled-runs';
import { DAYS_PER_MONTH } from '../hours-per-month';
import type { MeasureId } from '../measures/measure-ids';
import { assumed } from '../usage/assumed';
import type { Usage } from '../usage/usage';
import { charge } from './charge';
import type { Demand, Service } from './service';

const KB_PER_GB = 1_000_000;

/** What is written into a kind of log group, and how it is recognized: by its name, or by who writes there. */
interface Kind {
  readonly name: RegExp;
  readonly gb: (usage: Usage) => number;
  readonly measure?: MeasureId;
}

const requests = (kb: number) => (usage: Usage) => (usage.apiRequests * kb) / KB_PER_GB;

const KINDS: readonly Kind[] = [
  { name: /API-Gateway-Execution-Logs/, gb: requests(assumed('executionLogKb')) },
  { name: /\/access"/, gb: requests(assumed('accessLogKb')) },
  { name: /\/function"/, gb: requests(assumed('functionLogKb')) },
  {
    name: /\/flow"/,
    gb: (usage) => assumed('flowLogBaseGb') + (usage.apiRequests * assumed('flowLogKb')) / KB_PER_GB,
    measure: 'flow-logs',
  },
  {
    name: /aws-waf-logs-.*-edge"/,
    gb: (usage) => (usage.blockedRequests * assumed('firewallLogKb')) / KB_PER_GB,
    measure: 'firewall',
  },
  { name: /aws-waf-logs-/, gb: () => 0, measure: 'firewall' },
  { name: /\/aws\/rds\//, gb: (usage) => (usage.apiRequests > 0 ? assumed('databaseLogGb') : 0) },
];

/** Migrations, pipelines, the canary, and whatever else writes now and then. */
const QUIET: Kind = { name: /./, gb: () => assumed('quietLogGb') };

/** How often functions that are called by the clock write into a log group; `undefined` when one of them cannot be told. */
const runsOf = (group: Resource, all: readonly Resource[]): number | undefined =>
  all
    .filter(({ type, properties }) => type === 'AWS::Lambda::Function' && refersTo(properties['LoggingConfig'], group))
    .map((each) => scheduledRuns(each, all))
    .reduce((sum, runs) => (sum === undefined || runs === undefined ? undefined : sum + runs), 0);

const kindOf = (group: Resource, all: readonly Resource[]): Kind | undefined => {
  const name = JSON.stringify(group.properties['LogGroupName'] ?? '');
  const known = KINDS.find((kind) => kind.name.test(name));
  if (known !== undefined) return known;
  const runs = runsOf(group, all);
  if (runs === undefined) return undefined;
  return runs === 0 ? QUIET : { name: /./, gb: () => (runs * assumed('functionLogKb')) / KB_PER_GB };
};

const UNKNOWN: Demand = {
  kind: 'unpriced',
  what: 'All of it',
  reason: 'how often a schedule calls the function that writes here cannot be told',
};

/** Amazon CloudWatch Logs: what is collected, and what is kept until it expires. */
export const LOGS: Service = {
  types: ['AWS::Logs::LogGroup'],
  demands: (resource, all) => {
    const kind = kindOf(resource, all);
    if (kind === undefined) return [UNKNOWN];
    const { gb, measure } = kind;
    // A group without expiry is priced as after a year.
    const months = (numberAt(resource.properties, 'RetentionInDays') ?? 365) / DAYS_PER_MONTH;
    return [charge('log-ingest-gb', gb, measure), charge('log-storage-gb', (usage) => gb(usage) * months, measure)];
  },
};
