import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { firewallGuardsTheEdge as claim } from './firewall-guards-the-edge';

const rate = { Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 2000 } } };
const managed = (name: string, override = 'None') => ({
  OverrideAction: { [override]: {} },
  Statement: { ManagedRuleGroupStatement: { Name: `AWSManagedRules${name}` } },
});
const most = [managed('CommonRuleSet'), managed('KnownBadInputsRuleSet'), managed('SQLiRuleSet')];
/** The common group with one rule that only counts. */
const counting = (rule: string) => ({
  OverrideAction: { None: {} },
  Statement: {
    ManagedRuleGroupStatement: {
      Name: 'AWSManagedRulesCommonRuleSet',
      RuleActionOverrides: [{ Name: rule, ActionToUse: { Count: {} } }],
    },
  },
});
const others = [managed('KnownBadInputsRuleSet'), managed('SQLiRuleSet'), managed('AmazonIpReputationList')];
const blocking = (label: string) => ({
  Action: { Block: {} },
  Statement: { LabelMatchStatement: { Scope: 'LABEL', Key: `awswaf:managed:aws:core-rule-set:${label}` } },
});
const guarded = (Rules: TemplateValue) => {
  const acl = aResource('AWS::WAFv2::WebACL', { Rules });
  const DistributionConfig = { WebACLId: aReferenceTo(acl, 'Arn') };
  return anAssembly().with(acl, aResource('AWS::CloudFront::Distribution', { DistributionConfig }));
};

testClaim(claim, {
  met: [
    {
      given: 'all rule groups and a rate limit',
      facts: guarded([rate, ...most, managed('AmazonIpReputationList')]),
      shows: [{ property: 'DistributionConfig.WebACLId' }, { property: 'Rules.0.Action.Block' }],
    },
    {
      given: 'large bodies that are counted, and blocked by the label of that in a rule of its own',
      facts: guarded([rate, counting('SizeRestrictions_BODY'), ...others, blocking('SizeRestrictions_Body')]),
      shows: [{ property: 'DistributionConfig.WebACLId' }],
    },
  ],
  notMet: [
    {
      given: 'large bodies that are only counted',
      facts: guarded([rate, counting('SizeRestrictions_BODY'), ...others]),
      because: 'RuleActionOverrides',
    },
    {
      given: 'another rule that is counted, whatever is blocked later',
      facts: guarded([rate, counting('CrossSiteScripting_BODY'), ...others, blocking('SizeRestrictions_Body')]),
      because: 'RuleActionOverrides',
    },
    {
      given: 'a rule that lets requests past the groups',
      facts: guarded([{ Action: { Allow: {} } }, rate, ...most, managed('AmazonIpReputationList')]),
      because: 'Rules.0.Action.Allow',
    },
    {
      given: 'a rule group whose rules only count',
      facts: guarded([
        rate,
        ...most,
        {
          OverrideAction: { None: {} },
          Statement: {
            ManagedRuleGroupStatement: {
              Name: 'AWSManagedRulesAmazonIpReputationList',
              RuleActionOverrides: [{ Name: 'AWSManagedIPReputationList', ActionToUse: { Count: {} } }],
            },
          },
        },
      ]),
      because: 'RuleActionOverrides',
    },
    { given: 'a rule group too few', facts: guarded([rate, ...most]), because: 'AmazonIpReputationList' },
    {
      given: 'a rule group that only counts',
      facts: guarded([rate, ...most, managed('AmazonIpReputationList', 'Count')]),
      because: 'OverrideAction.None',
    },
    {
      given: 'no rate limit',
      facts: guarded([...most, managed('AmazonIpReputationList')]),
      because: 'has no rule with a rate limit',
    },
    {
      given: 'a distribution without a web ACL',
      facts: anAssembly().with(aResource('AWS::CloudFront::Distribution', { DistributionConfig: {} })),
      because: 'WebACLId',
    },
  ],
  unknown: [{ given: 'unresolved rules', facts: guarded(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
