import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/**
 * The records of the environment's own name, in its zone only, where it has one. How a change of records goes may be read
 * everywhere: Route 53 chooses the ids of changes, and an environment that gets a name later needs no waiver for it.
 */
export const addressStatements = ({ domain }: Environment): readonly PolicyStatement[] => [
  ...(domain === undefined
    ? []
    : [
        new PolicyStatement({
          actions: ['route53:ChangeResourceRecordSets', 'route53:GetHostedZone', 'route53:ListResourceRecordSets'],
          resources: [`arn:aws:route53:::hostedzone/${domain.hostedZoneId}`],
        }),
      ]),
  new PolicyStatement({
    actions: ['route53:GetChange'],
    resources: ['arn:aws:route53:::change/*'],
    // From where Route 53 answers.
    conditions: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  }),
];
