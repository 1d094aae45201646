import type { Environment } from '@hexastyle/environment';
import { CfnUser, CfnUserGroup } from 'aws-cdk-lib/aws-elasticache';
import { Construct } from 'constructs';

/**
 * Reads, writes and scripts, but neither administers nor endangers the cache (FLUSHALL, KEYS, CONFIG ...). INFO is
 * given back, because clients ask it whether the server is ready.
 */
const ACCESS = 'on ~* -@all +@read +@write +@connection +@scripting +@transaction +@pubsub -@dangerous +info';

/**
 * The one user that the cache knows. It has no password: it signs in with a token that IAM signs for 15 minutes, for
 * which ElastiCache wants id and name to be equal.
 * Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
 */
export class CacheUser extends Construct {
  readonly userId: string;
  readonly arn: string;
  readonly group: CfnUserGroup;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    this.userId = `hexastyle-${environment.name}-api`;
    const user = new CfnUser(this, 'User', {
      engine: 'valkey',
      userId: this.userId,
      userName: this.userId,
      accessString: ACCESS,
      authenticationMode: { Type: 'iam' },
    });
    this.arn = user.attrArn;
    this.group = new CfnUserGroup(this, 'Group', {
      engine: 'valkey',
      userGroupId: `hexastyle-${environment.name}`,
      userIds: [user.ref],
    });
  }
}
