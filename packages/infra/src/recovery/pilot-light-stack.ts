import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { LayerStack } from '../layer/layer-stack';
import { RecoveryKey } from './recovery-key';
import { RecoveryVault } from './recovery-vault';
import { recoveryVaultName } from './vault-name';

/** What must exist in the region of recovery before a restore. */
export class PilotLightStack extends LayerStack {
  constructor(app: App, environment: Environment) {
    super(app, { environment, layer: 'recovery', name: 'pilot-light', region: environment.drRegion });
    new RecoveryVault(this, 'Vault', {
      environment,
      backupVaultName: recoveryVaultName(environment),
      encryptionKey: new RecoveryKey(this, 'RecoveryKey', environment),
    });
  }
}
