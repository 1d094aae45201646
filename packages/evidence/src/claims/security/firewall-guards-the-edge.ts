import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const MANAGED = [
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesSQLiRuleSet',
  'AWSManagedRulesAmazonIpReputationList',
];

/** The rule that `finds` recognizes is there, and does what `property` says. */
const expectRule = (acl: ResourceFact, name: string, finds: (rule: string) => boolean, does: string): Check => {
  const rules = property(acl, 'Rules');
  if (rules.kind === 'unresolved')
    return cannotTell(`Rules of ${nameOf(acl)} ${rules.reason}`, evidenceOf(acl, 'Rules'));
  const index =
    rules.kind === 'found' && isList(rules.value) ? rules.value.findIndex((_, at) => finds(`Rules.${at}`)) : -1;
  return index < 0
    ? fails(`${nameOf(acl)} has no rule ${name}`, evidenceOf(acl, 'Rules', name))
    : expectProperty(acl, { property: `Rules.${index}.${does}`, expected: 'set', is: () => true });
};

const guards = (acl: ResourceFact): Check =>
  allOf(
    expectRule(
      acl,
      'with a rate limit',
      (rule) => property(acl, `${rule}.Statement.RateBasedStatement.Limit`).kind === 'found',
      'Action.Block',
    ),
    ...MANAGED.map((name) =>
      expectRule(
        acl,
        name,
        (rule) => {
          const found = property(acl, `${rule}.Statement.ManagedRuleGroupStatement.Name`);
          return found.kind === 'found' && found.value === name;
        },
        // An override of `Count` would watch and let everything pass.
        'OverrideAction.None',
      ),
    ),
  );

export const firewallGuardsTheEdge: Claim = {
  id: 'firewall-guards-the-edge',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Apply security at all layers'],
  statement: 'A web ACL in front of every distribution blocks by four managed rule groups and by request rate.',
  bestPractices: ['SEC05-BP03', 'SEC05-BP04'],
  fix: 'Set `webAclId` of the distribution and keep the rules in packages/infra/src/edge/edge-web-acl.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((from) =>
          expectRelated(assembly, {
            from,
            property: 'DistributionConfig.WebACLId',
            type: 'AWS::WAFv2::WebACL',
            then: guards,
          }),
        ),
        {
          met: 'The web ACL of every distribution has all rules, and they block.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
