import type { Environment } from '@hexastyle/environment';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';

export interface SiteAddressProps {
  readonly domain: NonNullable<Environment['domain']>;
  readonly distribution: IDistribution;
}

/** The environment's own name, in IPv4 and IPv6, pointing at the distribution. */
export class SiteAddress extends Construct {
  constructor(scope: Construct, id: string, props: SiteAddressProps) {
    super(scope, id);
    const { domain, distribution } = props;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: domain.hostedZoneId,
      zoneName: domain.zone ?? domain.name,
    });
    // With the dot at the end CDK takes the name as it is, also where the zone is a parent's.
    const recordName = `${domain.name}.`;
    const target = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    new ARecord(this, 'Ipv4', { zone, recordName, target });
    new AaaaRecord(this, 'Ipv6', { zone, recordName, target });
  }
}
