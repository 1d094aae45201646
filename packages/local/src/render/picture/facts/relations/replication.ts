import { listAt, valueAt } from '../../../assembly/property-at';
import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const within = (rule: unknown): string | undefined => {
  const minutes = valueAt(rule, 'Destination.ReplicationTime.Time.Minutes');
  return typeof minutes === 'number' ? `within ${minutes} minutes` : undefined;
};

/** Buckets to their copies. */
export const replication: RelationReader = (parts) =>
  ofType(parts, 'AWS::S3::Bucket').flatMap((bucket) =>
    listAt(bucket.resource.properties, 'ReplicationConfiguration.Rules')
      .filter((rule) => valueAt(rule, 'Status') === 'Enabled')
      .flatMap((rule) =>
        relate(
          'replicates',
          bucket,
          partsMeantBy(parts, bucket, valueAt(rule, 'Destination.Bucket'), ['AWS::S3::Bucket']),
          within(rule),
        ),
      ),
  );
