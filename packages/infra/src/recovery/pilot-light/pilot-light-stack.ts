import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { DATABASE_VERSION } from '../../data/database-parameters';
import { LayerKey } from '../../layer/layer-key';
import { LayerStack } from '../../layer/layer-stack';
import { RecoveryKey } from '../recovery-key';
import { RecoveryVault } from '../recovery-vault';
import { recoveryVaultName } from '../vault-name';
import { Phase } from './phase';
import { PilotNetwork } from './pilot-network';
import { PromotedAlarms } from './promoted-alarms';
import { RestoredDatabase } from './restored-database';
import { StandbyApi } from './standby-api';

export interface PilotLightStackProps {
  readonly environment: Environment;
  readonly code: Code;
}

/**
 * The region of recovery: copies of the recovery points, and everything that must exist before one is restored, with no
 * compute. One template holds both phases; see `Phase` for how it is promoted, docs/recovery/strategy.md for why so.
 */
export class PilotLightStack extends LayerStack {
  constructor(app: App, { environment, code }: PilotLightStackProps) {
    super(app, { environment, layer: 'recovery', name: 'pilot-light', region: environment.drRegion });
    new RecoveryVault(this, 'Vault', {
      environment,
      backupVaultName: recoveryVaultName(environment),
      encryptionKey: new RecoveryKey(this, 'RecoveryKey', environment),
    });
    const phase = new Phase(this, 'Phase', DATABASE_VERSION);
    const key = new LayerKey(this, 'Key', 'Pilot light: restored database, logs and variables of the functions');
    const network = new PilotNetwork(this, 'Network', { environment, key, phase });
    const database = new RestoredDatabase(this, 'Database', { environment, network, key, phase });
    const api = new StandbyApi(this, 'Api', { environment, key, network, database, code, phase });
    new PromotedAlarms(this, 'Alarms', { environment, key, api, database, phase });
  }
}
