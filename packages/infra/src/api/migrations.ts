import { CustomResource, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { migrationsHash } from './migrations-hash';
import type { MigrationsFunction } from './migrations-function';

/**
 * The migrations as a step of the deployment: CloudFormation calls the function when the stack is made and whenever the
 * migrations change, and waits. What depends on this comes after it; a failure takes the deployment back.
 */
export class Migrations extends CustomResource {
  constructor(scope: Construct, id: string, runs: MigrationsFunction) {
    super(scope, id, {
      serviceToken: runs.function.functionArn,
      // Room for a second try of Lambda, should the first instance die without a word.
      serviceTimeout: Duration.minutes(12),
      properties: { Hash: migrationsHash() },
    });
  }
}
