import type { Environment } from '@hexastyle/environment';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import type { Cache } from './cache';
import { Database } from './database';

export interface DataParametersProps {
  readonly environment: Environment;
  readonly database: Database;
  readonly cache: Cache;
}

/** Where the data is, under `/hexastyle/<environment>/data/`. Addresses and names only; the secret is named by its ARN. */
export class DataParameters extends Construct {
  constructor(scope: Construct, id: string, props: DataParametersProps) {
    super(scope, id);
    const { environment, database, cache } = props;
    const values = {
      'database-host': database.cluster.clusterEndpoint.hostname,
      'database-name': Database.databaseName,
      'database-secret-arn': database.secretArn,
      'cache-host': cache.host,
      'cache-name': cache.name,
      'cache-user': cache.userId,
    };
    for (const [name, stringValue] of Object.entries(values)) {
      new StringParameter(this, name, { parameterName: `/hexastyle/${environment.name}/data/${name}`, stringValue });
    }
  }
}
