import type { IKey } from 'aws-cdk-lib/aws-kms';
import { SnapshotCredentials } from 'aws-cdk-lib/aws-rds';

/** The master user that a recovery point brings along. RDS gives it a new password, in a secret under `encryptionKey`. */
export class KeptMasterUser extends SnapshotCredentials {
  readonly generatePassword = false;
  readonly username = undefined;
  readonly password = undefined;
  readonly secret = undefined;
  readonly excludeCharacters = undefined;
  readonly replaceOnPasswordCriteriaChanges = undefined;
  readonly replicaRegions = undefined;

  constructor(readonly encryptionKey: IKey) {
    super();
  }
}
