import type { Environment } from '@hexastyle/environment';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

export interface EdgeOnlyProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly stage: Stage;
}

/**
 * Refuses every request to the REST API that did not come through our CloudFront distribution, which alone knows the
 * value of the header. Without this, the API's own address would be a way around the firewall of the edge.
 */
export class EdgeOnly extends Construct {
  static readonly header = 'x-hexastyle-edge';
  /** Rendered as a reference that CloudFormation resolves; the value is in no template. */
  readonly headerValue: string;

  constructor(scope: Construct, id: string, props: EdgeOnlyProps) {
    super(scope, id);
    const { environment, key, stage } = props;
    const secret = new Secret(this, 'Secret', {
      description: 'Header value by which the API knows the edge',
      encryptionKey: key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    this.headerValue = secret.secretValue.unsafeUnwrap();
    const acl = new CfnWebACL(this, 'WebAcl', {
      name: `hexastyle-${environment.name}-api`,
      description: 'Admits only what comes through the edge',
      scope: 'REGIONAL',
      defaultAction: { block: {} },
      visibilityConfig: visible('api'),
      rules: [
        {
          name: 'from-edge',
          priority: 0,
          action: { allow: {} },
          visibilityConfig: visible('from-edge'),
          statement: {
            byteMatchStatement: {
              fieldToMatch: { singleHeader: { Name: EdgeOnly.header } },
              positionalConstraint: 'EXACTLY',
              searchString: this.headerValue,
              textTransformations: [{ priority: 0, type: 'NONE' }],
            },
          },
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});
