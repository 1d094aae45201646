import type { Environment } from '@hexastyle/environment';
import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerKey } from '../layer/layer-key';
import { backupRoleName } from './backup-role-name';

/**
 * The key of a vault. Its policy, not the role's, lets AWS Backup encrypt copies under it: the role is made in another
 * region, later, and knows neither the key's id nor has to.
 */
export class RecoveryKey extends LayerKey {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, 'Recovery layer: recovery points');
    const { partition, account } = Stack.of(this);
    const backup = {
      'aws:PrincipalArn': `arn:${partition}:iam::${account}:role/${backupRoleName(environment)}`,
      'kms:CallerAccount': account,
    };
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'CopiesOfThisEnvironment',
        // Any principal, and by the conditions one only: a key policy cannot name a role that is not there yet.
        principals: [new AnyPrincipal()],
        actions: ['kms:DescribeKey', 'kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'],
        resources: ['*'],
        conditions: { StringEquals: backup },
      }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'GrantsForCopies',
        principals: [new AnyPrincipal()],
        actions: ['kms:CreateGrant'],
        resources: ['*'],
        conditions: { StringEquals: backup, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      }),
    );
  }
}
