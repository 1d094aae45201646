import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Database } from '../data/database';
import { API_ROLE } from './data-access';
import type { DataAccess } from './data-access';
import { databaseVariables } from './database-variables';
import { LayerFunction } from './layer-function';
import type { FunctionSurroundings } from './layer-function';

export interface MigrationsFunctionProps extends FunctionSurroundings {
  readonly data: DataAccess;
}

/**
 * Migrates the database and gives the API's role its rights. The only function that may read the master user's secret.
 * One instance: a second event waits until the first is done. It reaches CloudFormation's answer address, which is a
 * bucket of AWS, through the gateway endpoint of S3.
 */
export class MigrationsFunction extends LayerFunction {
  constructor(scope: Construct, id: string, { data, ...surroundings }: MigrationsFunctionProps) {
    super(scope, id, {
      ...surroundings,
      name: 'migrations',
      log: 'migrations',
      description: 'Brings the database up to date before traffic shifts',
      handler: 'migrations-lambda.handler',
      memoryMb: 512,
      concurrency: 1,
      timeout: Duration.minutes(5),
      variables: {
        ...databaseVariables(data.database),
        DATABASE_SECRET_ARN: data.database.secretArn,
        DATABASE_API_ROLE: API_ROLE,
      },
      statements: signInAsOwner(Stack.of(scope), data),
    });
  }
}

/**
 * With the password of the master user, or with a token where PostgreSQL takes no password from it any more. Statements of
 * the role, not grants of the secret: a grant would write this role into the data layer's key policy.
 */
const signInAsOwner = (stack: Stack, { key, database }: DataAccess): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [database.secretArn] }),
  new PolicyStatement({
    actions: ['kms:Decrypt'],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `secretsmanager.${stack.region}.amazonaws.com` } },
  }),
  new PolicyStatement({ actions: ['rds-db:connect'], resources: [database.connectArn(Database.masterUser)] }),
];
