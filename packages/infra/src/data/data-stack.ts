import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import type { NetworkStack } from '../network/network-stack';
import { Cache } from './cache';
import { CacheUser } from './cache-user';
import { DataParameters } from './data-parameters';
import { DataSecurityGroup } from './data-security-group';
import { Database } from './database';

/** Data layer: the database, the cache, and the words with which others find them. */
export class DataStack extends LayerStack {
  readonly key: IKey;
  readonly database: Database;
  readonly cache: Cache;

  constructor(app: App, environment: Environment, network: NetworkStack) {
    super(app, { environment, layer: 'data' });
    const { vpc, functionSecurityGroup: admits } = network;
    this.key = new LayerKey(this, 'Key', 'Data layer: database, cache, secrets and their logs');
    this.database = new Database(this, 'Database', {
      environment,
      vpc,
      key: this.key,
      securityGroup: new DataSecurityGroup(this, 'DatabaseSecurityGroup', { vpc, admits, port: 5432, holds: 'Aurora' }),
    });
    this.cache = new Cache(this, 'Cache', {
      environment,
      vpc,
      key: this.key,
      securityGroup: new DataSecurityGroup(this, 'CacheSecurityGroup', { vpc, admits, port: 6379, holds: 'Valkey' }),
      user: new CacheUser(this, 'CacheUser', environment),
    });
    new DataParameters(this, 'Parameters', { environment, database: this.database });
  }
}
