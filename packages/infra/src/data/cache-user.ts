import type { Environment } from '@hexastyle/environment';
import { CfnUser, CfnUserGroup } from 'aws-cdk-lib/aws-elasticache';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

export interface CacheUserProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/**
 * Reads, writes and scripts, but neither administers nor endangers the cache (FLUSHALL, KEYS, CONFIG ...). INFO is
 * given back, because clients ask it whether the server is ready.
 */
const ACCESS = 'on ~* -@all +@read +@write +@connection +@scripting +@transaction +@pubsub -@dangerous +info';

/** The one user that the cache knows. Its password is made by Secrets Manager and referred to, never rendered. */
export class CacheUser extends Construct {
  readonly secret: Secret;
  readonly group: CfnUserGroup;

  constructor(scope: Construct, id: string, props: CacheUserProps) {
    super(scope, id);
    const userId = `hexastyle-${props.environment.name}-api`;
    const secret = new Secret(this, 'Secret', {
      description: 'User name and password of the API in the cache',
      encryptionKey: props.key,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ username: userId }),
        generateStringKey: 'password',
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
    const user = new CfnUser(this, 'User', {
      engine: 'valkey',
      userId,
      userName: userId,
      accessString: ACCESS,
      authenticationMode: { Type: 'password', Passwords: [secret.secretValueFromJson('password').unsafeUnwrap()] },
    });
    this.group = new CfnUserGroup(this, 'Group', {
      engine: 'valkey',
      userGroupId: `hexastyle-${props.environment.name}`,
      userIds: [user.ref],
    });
    this.secret = secret;
  }
}
