import type { Environment } from '@hexastyle/environment';
import { CfnParameter } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { originParameterName } from '../../edge/origin-parameter';

/**
 * Where the API of this region reads which origin it trusts. Without a domain of our own that is the address that
 * CloudFront chose, which no template of this region can know: the parameter `Origin` of the stack says it, and until it
 * does, changes from browsers are refused.
 */
export class BrowserOrigin extends Construct {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const origin = new CfnParameter(this, 'Origin', {
      type: 'String',
      description: 'Origin that browsers see, https://...; - until it is known',
      default: '-',
    });
    origin.overrideLogicalId('Origin');
    new StringParameter(this, 'Parameter', {
      parameterName: originParameterName(environment),
      description: 'Origin that browsers see; the API trusts it',
      stringValue: origin.valueAsString,
    });
  }
}
