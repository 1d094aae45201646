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
        new PolicyStatement({ actions: ['route53:GetChange'], resources: ['*'] }),
      ];
