import { refersTo } from '../facts/refers-to';
import type { Resource } from '../facts/resource';
import { textAt } from '../facts/text-at';
import { valueAt } from '../facts/value-at';
import { assumed } from '../usage/assumed';
import type { Usage } from '../usage/usage';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const BUCKET = 'AWS::S3::Bucket';
const KB_PER_GB = 1_000_000;

const anyRefers = (bucket: Resource, all: readonly Resource[], type: string, path: string): boolean =>
  all.some((each) => each.type === type && refersTo(valueAt(each.properties, path), bucket));

const edgeLogsGb = ({ siteRequests, apiRequests }: Usage): number =>
  ((siteRequests + apiRequests) * assumed('edgeLogKb') * assumed('edgeLogMonths')) / KB_PER_GB;

const logBucket = (bucket: Resource, all: readonly Resource[]): readonly Demand[] => [
  ...(anyRefers(bucket, all, 'AWS::CloudFront::Distribution', 'DistributionConfig.Logging')
    ? [charge('s3-gb', edgeLogsGb)]
    : []),
  charge('s3-put', assumed('logFiles')),
];

const artifactBucket = (): readonly Demand[] => [
  charge('s3-gb', assumed('artifactGb')),
  charge('s3-put', assumed('artifactFiles')),
];

/** Only one end of a replication can point at the other; the other bucket is recognized by its name. */
const isReplica = ({ properties }: Resource, all: readonly Resource[]): boolean => {
  const name = textAt(properties, 'BucketName');
  return (
    name !== undefined &&
    all.some(({ type, properties: other }) => {
      const rules = JSON.stringify(valueAt(other, 'ReplicationConfiguration') ?? '');
      return type === BUCKET && rules.includes(`:::${name}"`);
    })
  );
};

const siteBucket = (bucket: Resource, all: readonly Resource[]): readonly Demand[] => {
  const measure = isReplica(bucket, all) ? 'site-replica' : undefined;
  const replicates = valueAt(bucket.properties, 'ReplicationConfiguration') !== undefined;
  return [
    charge('s3-gb', assumed('siteGb'), measure),
    charge('s3-get', ({ siteRequests }) => siteRequests * assumed('siteMissShare'), measure),
    ...(replicates
      ? [charge('transfer-regions-gb', assumed('siteGb') * assumed('releasesPerMonth'), 'site-replica')]
      : []),
  ];
};

const bucket = (resource: Resource, all: readonly Resource[]): readonly Demand[] => {
  if (anyRefers(resource, all, 'AWS::CodePipeline::Pipeline', 'ArtifactStore')) return artifactBucket();
  const keepsLogs =
    anyRefers(resource, all, BUCKET, 'LoggingConfiguration') ||
    anyRefers(resource, all, 'AWS::CloudFront::Distribution', 'DistributionConfig.Logging');
  return keepsLogs ? logBucket(resource, all) : siteBucket(resource, all);
};

/** Amazon S3, standard storage. */
export const S3: Service = {
  types: [BUCKET, 'AWS::S3::BucketPolicy'],
  demands: (resource, all) => (resource.type === BUCKET ? bucket(resource, all) : free('Part of a bucket')),
};
