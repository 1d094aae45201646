import type { Environment } from '@hexastyle/environment';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { Database } from './database';

export interface DataParametersProps {
  readonly environment: Environment;
  readonly database: Database;
}

/**
 * Where the database is, under `/hexastyle/<environment>/data/`, for people who have to sign in to it, as
 * docs/runbooks/disaster-recovery.md says. An address and a name, no secret. The functions are told the same when they are
 * deployed, so that none of their calls waits for a parameter.
 */
export class DataParameters extends Construct {
  constructor(scope: Construct, id: string, props: DataParametersProps) {
    super(scope, id);
    const { environment, database } = props;
    const values = {
      'database-host': database.cluster.clusterEndpoint.hostname,
      'database-name': Database.databaseName,
    };
    for (const [name, stringValue] of Object.entries(values)) {
      new StringParameter(this, name, { parameterName: `/hexastyle/${environment.name}/data/${name}`, stringValue });
    }
  }
}
