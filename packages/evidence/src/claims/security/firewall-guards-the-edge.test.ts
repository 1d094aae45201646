import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { firewallGuardsTheEdge as claim } from './firewall-guards-the-edge';

const rate = { Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 2000 } } };
const managed = (name: string, override = 'None', VendorName = 'AWS') => ({
  OverrideAction: { [override]: {} },
  Statement: { ManagedRuleGroupStatement: { VendorName, Name: `AWSManagedRules${name}` } },
});
const most = [managed('CommonRuleSet'), managed('KnownBadInputsRuleSet'), managed('SQLiRuleSet')];
/** The common group with one rule that only counts. */
const counting = (rule: string) => ({
  OverrideAction: { None: {} },
  Statement: {
    ManagedRuleGroupStatement: {
      VendorName: 'AWS',
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
const all = [rate, ...most, managed('AmazonIpReputationList')];
const limiting = (RateBasedStatement: TemplateObject) => ({ Action: { Block: {} }, Statement: { RateBasedStatement } });
const ownGroup = (Action: TemplateObject) => aResource('AWS::WAFv2::RuleGroup', { Rules: [{ Action }] });
const asking = (group: ReturnType<typeof ownGroup>) => ({
  OverrideAction: { None: {} },
  Statement: { RuleGroupReferenceStatement: { Arn: aReferenceTo(group, 'Arn') } },
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
    {
      given: 'a rule group of its own that blocks',
      facts: guarded([asking(ownGroup({ Block: {} })), ...all]).with(ownGroup({ Block: {} })),
    },
  ],
  notMet: [
    {
      given: 'large bodies that are only counted',
      facts: guarded([rate, counting('SizeRestrictions_BODY'), ...others]),
      because: 'RuleActionOverrides',
    },
    {
      given: 'a rate limit for one path alone',
      facts: guarded([limiting({ Limit: 2000, ScopeDownStatement: { ByteMatchStatement: {} } }), ...all.slice(1)]),
      because: 'has no rule with a rate limit',
    },
    {
      given: 'a rate that nobody reaches',
      facts: guarded([limiting({ Limit: 2_000_000_000 }), ...all.slice(1)]),
      because: 'expected at most 20000',
    },
    {
      given: 'a rule group of the same name by somebody else',
      facts: guarded([rate, ...most, managed('AmazonIpReputationList', 'None', 'SomebodyElse')]),
      because: 'VendorName',
    },
    {
      given: 'a rule group of its own that lets requests past the others',
      facts: guarded([asking(ownGroup({ Allow: {} })), ...all]).with(ownGroup({ Allow: {} })),
      because: 'Rules.0.Action.Allow of /Test/RuleGroup',
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
              VendorName: 'AWS',
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
  unknown: [
    { given: 'unresolved rules', facts: guarded(UNRESOLVED) },
    {
      given: 'a rule group that lies elsewhere',
      facts: guarded([
        { Statement: { RuleGroupReferenceStatement: { Arn: 'arn:aws:wafv2:us-east-1:1:global/rulegroup/x/y' } } },
        ...all,
      ]),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
