import type { Environment } from '@hexastyle/environment';
import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmProps } from './platform-alarm';
import { PlatformAlarm } from './platform-alarm';

/**
 * The certificate of the domain ends in less than 30 days. ACM renews 60 days before the end, so half of that time was
 * lost already. ACM reports twice a day, and stops when a certificate has expired: silence is the worst case, and an
 * alarm. Source: https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html
 */
export class CertificateExpiryAlarm extends PlatformAlarm {
  constructor(scope: Construct, id: string, props: AlarmProps<NonNullable<Environment['domain']>>) {
    const { name, certificateArn } = props.source;
    super(scope, id, {
      ...props,
      alarmId: 'certificate-expiry',
      symptom: (days) => `The certificate of ${name} expires in less than ${days} days, or has expired.`,
      runbook: 'certificate-expiry',
      metric: new Metric({
        namespace: 'AWS/CertificateManager',
        metricName: 'DaysToExpiry',
        dimensionsMap: { CertificateArn: certificateArn },
        period: Duration.days(1),
        statistic: Stats.MINIMUM,
        label: 'Days to expiry',
      }),
      threshold: 30,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
