import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { ApiStack } from '../api/api-stack';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import { WebAclLog } from '../layer/web-acl-log';
import { EdgeLogBucket } from './edge-log-bucket';
import { EdgeWebAcl } from './edge-web-acl';
import { originParameterName } from './origin-parameter';
import { replicaBucketName } from './replica/replica-name';
import { ReplicationRole } from './replication-role';
import { SiteAddress } from './site-address';
import { SiteDistribution } from './site-distribution';
import { WebBucket } from './web-bucket';

/** Edge layer: everything a browser talks to. */
export class EdgeStack extends LayerStack {
  readonly distribution: SiteDistribution;
  /** The built web app. */
  readonly webBucket: IBucket;
  /** Where what the edge and its probe leave behind grows old. */
  readonly logBucket: IBucket;
  /** What a browser opens, without a path. */
  readonly origin: string;

  constructor(app: App, environment: Environment, api: ApiStack) {
    super(app, { environment, layer: 'edge' });
    const logBucket = new EdgeLogBucket(this, 'LogBucket', environment);
    this.logBucket = logBucket;
    const replica = Bucket.fromBucketAttributes(this, 'Replica', {
      bucketName: replicaBucketName(environment),
      region: environment.drRegion,
      account: environment.account,
    });
    const replicationRole = new ReplicationRole(this, 'ReplicationRole');
    const webBucket = new WebBucket(this, 'WebBucket', { environment, logBucket, replica, replicationRole });
    this.webBucket = webBucket;
    const webAcl = new EdgeWebAcl(this, 'WebAcl', environment);
    const key = new LayerKey(this, 'Key', 'Edge layer: log of the firewall');
    new WebAclLog(this, 'WebAclLog', { environment, encryptionKey: key, webAcl, name: 'edge' });
    this.distribution = new SiteDistribution(this, 'Site', { environment, api, webBucket, replica, logBucket, webAcl });
    const { domain } = environment;
    if (domain !== undefined)
      new SiteAddress(this, 'Address', { domain, distribution: this.distribution.distribution });
    this.origin = `https://${domain?.name ?? this.distribution.distribution.distributionDomainName}`;
    new StringParameter(this, 'OriginParameter', {
      parameterName: originParameterName(environment),
      description: 'Origin that browsers see; the API trusts it',
      stringValue: this.origin,
    });
  }
}
