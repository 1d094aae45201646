import type { Environment } from '@hexastyle/environment';
import { RemovalPolicy } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { boundaryDenials } from './boundary-denials';
import { boundaryName } from './boundary-name';
import { PLATFORM_SERVICES } from './platform-services';

/**
 * The ceiling of every role of the platform. It grants nothing: a role can do what its own policy allows and this does
 * too. Kept when the stack goes, because roles of other stacks cannot live without it.
 */
export class Boundary extends ManagedPolicy {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, {
      managedPolicyName: boundaryName(environment),
      description: 'Permissions boundary of every role of the platform',
      statements: [
        new PolicyStatement({
          sid: 'ServicesOfThePlatform',
          actions: PLATFORM_SERVICES.map((service) => `${service}:*`),
          resources: ['*'],
        }),
        ...boundaryDenials(environment),
      ],
    });
    this.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
