import type { Environment } from '@hexastyle/environment';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** Rule groups that AWS maintains, in the order in which they look at a request. */
const MANAGED_RULE_GROUPS = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesSQLiRuleSet',
] as const;

/** Requests of one address in five minutes. A page load is some 20 requests, so this is 100 page loads. */
export const RATE_LIMIT = 2000;

/** Under which the firewall counts, so that environments of one account stay apart. */
export const edgeFirewallName = (environment: Environment): string => `hexastyle-${environment.name}-edge`;

/** The firewall in front of CloudFront. Who asks too often is refused first, before rule groups that cost more to run. */
export class EdgeWebAcl extends CfnWebACL {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, {
      name: edgeFirewallName(environment),
      description: 'Managed rule groups and a rate limit in front of the site',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visible(edgeFirewallName(environment)),
      rules: [rateRule(0), ...MANAGED_RULE_GROUPS.map((name, index) => managedRule(name, index + 1))],
    });
  }
}

const rateRule = (priority: number): CfnWebACL.RuleProperty => ({
  name: 'rate-limit',
  priority,
  action: { block: { customResponse: { responseCode: 429 } } },
  statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: RATE_LIMIT, evaluationWindowSec: 300 } },
  visibilityConfig: visible('rate-limit'),
});

const managedRule = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: visible(name),
});

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});
