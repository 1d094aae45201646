import type { Environment } from '@hexastyle/environment';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { WebAclLog } from '../layer/web-acl-log';

export interface EdgeOnlyProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly stage: Stage;
  /** What the edge sends; a reference, never the value. */
  readonly headerValue: string;
}

/**
 * Refuses every request to the REST API that did not come through our CloudFront distribution, which alone knows the
 * value of the header. Without this, the API's own address would be a way around the firewall of the edge.
 */
export class EdgeOnly extends Construct {
  static readonly header = 'x-hexastyle-edge';
  readonly headerValue: string;

  constructor(scope: Construct, id: string, props: EdgeOnlyProps) {
    super(scope, id);
    const { environment, key, stage } = props;
    this.headerValue = props.headerValue;
    const webAcl = new CfnWebACL(this, 'WebAcl', {
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
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stage.stageArn, webAclArn: webAcl.attrArn });
    new WebAclLog(this, 'Log', {
      environment,
      encryptionKey: key,
      webAcl,
      name: 'api',
      secretHeaders: [EdgeOnly.header],
    });
  }
}

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});
