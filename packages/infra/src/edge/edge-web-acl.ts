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

/** The rule of the common group for bodies above 8 KB, and the label that it leaves when it only counts. */
const LARGE_BODY = { rule: 'SizeRestrictions_BODY', label: 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body' };

/**
 * Where the API takes more in one request: files of other trackers, many days at once, and the order of up to 500 habits. It
 * has limits of its own: 4 MiB for the first two, 64 KiB for all else.
 */
const LARGE_BODY_PATHS = ['/api/imports', '/api/entries/batch', '/api/habits/order'];

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
      rules: [
        rateRule(0),
        ...MANAGED_RULE_GROUPS.map((name, index) => managedRule(name, index + 1)),
        largeBodyRule(MANAGED_RULE_GROUPS.length + 1),
      ],
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
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ...(name === 'AWSManagedRulesCommonRuleSet'
        ? { ruleActionOverrides: [{ name: LARGE_BODY.rule, actionToUse: { count: {} } }] }
        : {}),
    },
  },
  visibilityConfig: visible(name),
});

/** What the common group counted is blocked here, but for the addresses that take it. */
const largeBodyRule = (priority: number): CfnWebACL.RuleProperty => ({
  name: 'large-body',
  priority,
  action: { block: {} },
  statement: {
    andStatement: {
      statements: [
        { labelMatchStatement: { scope: 'LABEL', key: LARGE_BODY.label } },
        ...LARGE_BODY_PATHS.map((path) => ({ notStatement: { statement: startsWith(path) } })),
      ],
    },
  },
  visibilityConfig: visible('large-body'),
});

const startsWith = (path: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    searchString: path,
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: true,
  metricName,
});
