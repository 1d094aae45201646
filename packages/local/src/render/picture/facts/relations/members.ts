import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

/** A database cluster to its instances. */
export const members: RelationReader = (parts) =>
  ofType(parts, 'AWS::RDS::DBInstance').flatMap((instance) =>
    partsMeantBy(parts, instance, instance.resource.properties['DBClusterIdentifier'], ['AWS::RDS::DBCluster']).flatMap(
      (cluster) => relate('holds', cluster, [instance]),
    ),
  );
