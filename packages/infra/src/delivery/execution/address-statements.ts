import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** The records of the environment's own name, in its zone only; nothing where there is none. */
export const addressStatements = ({ domain }: Environment): readonly PolicyStatement[] =>
  domain === undefined
    ? []
    : [
        new PolicyStatement({
          actions: ['route53:ChangeResourceRecordSets', 'route53:GetHostedZone', 'route53:ListResourceRecordSets'],
          resources: [`arn:aws:route53:::hostedzone/${domain.hostedZoneId}`],
        }),
        // Route 53 chooses the ids of changes, and answers from us-east-1.
        new PolicyStatement({
          actions: ['route53:GetChange'],
          resources: ['arn:aws:route53:::change/*'],
          conditions: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
        }),
      ];
