import { numberAt } from '../facts/number-at';
import type { Resource } from '../facts/resource';
import { textAt } from '../facts/text-at';
import { valueAt } from '../facts/value-at';
import { HOURS_PER_MONTH } from '../hours-per-month';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const CLUSTER = 'AWS::RDS::DBCluster';
const INSTANCE = 'AWS::RDS::DBInstance';

const cluster = ({ properties }: Resource): readonly Demand[] => [
  charge('aurora-storage-gb', ({ databaseGb }) => databaseGb),
  charge('aurora-io', ({ databaseIo }) => databaseIo),
  ...(valueAt(properties, 'ManageMasterUserPassword') === true ? [charge('secret', 1)] : []),
];

/** What Aurora gives an instance that names none. */
const DEFAULT_TIER = 1;

/** Aurora keeps readers of these tiers as large as the writer, so that they can take over. */
const LAST_TIER_AS_LARGE_AS_WRITER = 1;

/** The bounds of the cluster in the same stack, ACU-hours a month; `undefined` for any other class of instance. */
const boundsOf = ({ properties, stack }: Resource, all: readonly Resource[]): readonly [number, number] | undefined => {
  const scaling = all.find((each) => each.stack === stack && each.type === CLUSTER)?.properties;
  const least = numberAt(scaling, 'ServerlessV2ScalingConfiguration.MinCapacity');
  const most = numberAt(scaling, 'ServerlessV2ScalingConfiguration.MaxCapacity');
  if (textAt(properties, 'DBInstanceClass') !== 'db.serverless' || least === undefined || most === undefined)
    return undefined;
  return [least * HOURS_PER_MONTH, most * HOURS_PER_MONTH];
};

const tierOf = ({ properties }: Resource): number => numberAt(properties, 'PromotionTier') ?? DEFAULT_TIER;

/** The instance that Aurora would promote first stands for the writer. */
const writerBeside = ({ stack }: Resource, all: readonly Resource[]): Resource | undefined =>
  all
    .filter((each) => each.stack === stack && each.type === INSTANCE)
    .sort((a, b) => tierOf(a) - tierOf(b))
    .at(0);

const monitoring = ({ properties }: Resource): readonly Demand[] =>
  (numberAt(properties, 'MonitoringInterval') ?? 0) > 0
    ? [charge('log-ingest-gb', assumed('monitoringLogGb'), 'detailed-metrics')]
    : [];

const instance = (resource: Resource, all: readonly Resource[]): readonly Demand[] => {
  const { properties, logicalId } = resource;
  const bounds = boundsOf(resource, all);
  if (bounds === undefined)
    return [
      {
        kind: 'unpriced',
        what: `Instance of ${textAt(properties, 'DBInstanceClass') ?? 'an unknown class'}`,
        reason: 'the price book has Aurora Serverless v2 only',
      },
    ];
  const [least, most] = bounds;
  const isWriter = writerBeside(resource, all)?.logicalId === logicalId;
  const follows = isWriter || tierOf(resource) <= LAST_TIER_AS_LARGE_AS_WRITER;
  return [
    charge(
      'aurora-acu-hour',
      ({ acuHours }) => Math.min(most, least + (follows ? acuHours : 0)),
      isWriter ? undefined : 'reader',
    ),
    ...monitoring(resource),
  ];
};

/** Amazon Aurora Serverless v2. */
export const AURORA: Service = {
  types: [CLUSTER, INSTANCE, 'AWS::RDS::DBClusterParameterGroup', 'AWS::RDS::DBSubnetGroup'],
  demands: (resource, all) => {
    switch (resource.type) {
      case CLUSTER:
        return cluster(resource);
      case INSTANCE:
        return instance(resource, all);
      default:
        return free('Settings of a cluster');
    }
  },
};
