import type { Environment } from '@hexastyle/environment';
import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/**
 * The distribution that reads the copy of the site. CloudFront chooses its id, in a stack of another region that can only
 * be made once the copy is there: the parameter `DistributionId` says it, by the infrastructure pipeline, and until it
 * does the copy answers nobody.
 */
export class KnownDistribution extends Construct {
  static readonly parameter = 'DistributionId';
  readonly arn: string;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const parameter = new CfnParameter(this, 'Id', {
      type: 'String',
      description: 'Id of the distribution that reads this copy of the site; - until it is known',
      allowedPattern: '-|[A-Z0-9]+',
      default: '-',
    });
    parameter.overrideLogicalId(KnownDistribution.parameter);
    this.arn = `arn:aws:cloudfront::${environment.account}:distribution/${parameter.valueAsString}`;
  }
}
