import type { Environment } from '@hexastyle/environment';
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnLoggingConfiguration } from 'aws-cdk-lib/aws-wafv2';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { LayerLogGroup } from './layer-log-group';

export interface WebAclLogProps {
  readonly environment: Environment;
  readonly encryptionKey: IKey;
  readonly webAcl: CfnWebACL;
  /** Which firewall, kebab-case; the end of the group's name. */
  readonly name: string;
  /** Headers that are as secret as a cookie. @default [] */
  readonly secretHeaders?: readonly string[];
}

/** What carries a session or a password; WAF writes `REDACTED` in their place. */
const SECRET_HEADERS = ['authorization', 'cookie'];

/**
 * What a firewall refused or counted, request by request. What it let through is in the access log of what stands
 * behind it, so that a second copy would only cost. WAF accepts no group whose name does not begin `aws-waf-logs-`.
 */
export class WebAclLog extends Construct {
  constructor(scope: Construct, id: string, props: WebAclLogProps) {
    super(scope, id);
    const { environment, encryptionKey, webAcl, secretHeaders = [] } = props;
    const logGroupName = `aws-waf-logs-hexastyle-${environment.name}-${props.name}`;
    const logGroup = new LayerLogGroup(this, 'LogGroup', { environment, encryptionKey, logGroupName });
    const configuration = new CfnLoggingConfiguration(this, 'Resource', {
      resourceArn: webAcl.attrArn,
      // Written out, because the group's own ARN ends `:*`, which WAF refuses.
      logDestinationConfigs: [
        Stack.of(this).formatArn({
          service: 'logs',
          resource: 'log-group',
          resourceName: logGroupName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
      redactedFields: [...SECRET_HEADERS, ...secretHeaders].map((name) => ({ singleHeader: { Name: name } })),
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: ['BLOCK', 'COUNT'].map((action) => ({ ActionCondition: { Action: action } })),
          },
        ],
      },
    });
    configuration.node.addDependency(logGroup);
  }
}
