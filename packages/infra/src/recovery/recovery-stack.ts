import type { Environment } from '@hexastyle/environment';
import { ArnFormat } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import type { DataStack } from '../data/data-stack';
import { LayerStack } from '../layer/layer-stack';
import type { NetworkStack } from '../network/network-stack';
import { BackupRole } from './backup-role';
import { DatabaseBackupPlan } from './database-backup-plan';
import { RecoveryKey } from './recovery-key';
import { RecoveryVault } from './recovery-vault';
import { RestoreTest } from './restore-test';
import { recoveryVaultName, vaultName } from './vault-name';

export interface RecoveryStackProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
  readonly data: DataStack;
}

/**
 * Recovery layer in the environment's own region: recovery points of the database, their copies into the region of
 * recovery, and the proof that they restore. The vault of the copies is the pilot light's, which is deployed first.
 */
export class RecoveryStack extends LayerStack {
  constructor(app: App, props: RecoveryStackProps) {
    const { environment, network, data } = props;
    super(app, { environment, layer: 'recovery' });
    const { clusterArn } = data.database.cluster;
    const databaseKeyArn = data.key.keyArn;
    const vault = new RecoveryVault(this, 'Vault', {
      environment,
      backupVaultName: vaultName(environment),
      encryptionKey: new RecoveryKey(this, 'Key', environment),
    });
    const copyTo = BackupVault.fromBackupVaultArn(this, 'Copies', this.recoveryVaultArn(environment));
    const vaultArns = [vault.backupVaultArn, copyTo.backupVaultArn];
    const role = new BackupRole(this, 'Role', { environment, clusterArn, databaseKeyArn, vaultArns });
    new DatabaseBackupPlan(this, 'Plan', { environment, vault, copyTo, role, clusterArn });
    new RestoreTest(this, 'RestoreTest', {
      environment,
      vault,
      vpc: network.vpc,
      securityGroups: data.database.cluster.connections.securityGroups,
      clusterArn,
      databaseKeyArn,
    });
  }

  private recoveryVaultArn(environment: Environment): string {
    return this.formatArn({
      service: 'backup',
      region: environment.drRegion,
      resource: 'backup-vault',
      resourceName: recoveryVaultName(environment),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}
