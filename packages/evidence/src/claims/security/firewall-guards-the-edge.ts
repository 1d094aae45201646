import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const MANAGED = [
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesSQLiRuleSet',
  'AWSManagedRulesAmazonIpReputationList',
];

/** Of one address, in the window of the rule; more is a limit that nobody reaches. */
const MOST_REQUESTS = 20_000;

const RATE = 'Statement.RateBasedStatement';
const GROUP = 'Statement.ManagedRuleGroupStatement';

/** What lets requests past a managed rule group. */
const LOOPHOLES = ['ExcludedRules', 'ScopeDownStatement'];

/** The one rule that may only count: a later rule of the ACL then blocks by the label that it leaves. */
const COUNTED = { rule: 'SizeRestrictions_BODY', label: 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body' };

const refuse = (acl: ResourceFact, path: string): readonly Check[] => whenSet(acl, path, () => expectAbsent(acl, path));

const rulesOf = (acl: ResourceFact): readonly TemplateValue[] => {
  const rules = rawOf(acl, 'Rules');
  return isList(rules) ? rules : [];
};

interface ExpectedRule {
  readonly name: string;
  readonly finds: (rule: string) => boolean;
  /** What it has to do: the path of an action. */
  readonly does: string;
  readonly then: (rule: string) => readonly Check[];
}

/** The rule is there, and does what it should. */
const expectRule = (acl: ResourceFact, { name, finds, does, then }: ExpectedRule): Check => {
  const rules = property(acl, 'Rules');
  if (rules.kind === 'unresolved')
    return cannotTell(`Rules of ${nameOf(acl)} ${rules.reason}`, evidenceOf(acl, 'Rules'));
  const index = rulesOf(acl).findIndex((_, at) => finds(`Rules.${at}`));
  return index < 0
    ? fails(`${nameOf(acl)} has no rule ${name}`, evidenceOf(acl, 'Rules', name))
    : allOf(
        expectProperty(acl, { property: `Rules.${index}.${does}`, expected: 'set', is: () => true }),
        ...then(`Rules.${index}`),
        ...LOOPHOLES.flatMap((each) => refuse(acl, `Rules.${index}.${GROUP}.${each}`)),
        ...refuseOverrides(acl, `Rules.${index}.${GROUP}.RuleActionOverrides`),
      );
};

const isBlockedByLabel = (acl: ResourceFact): boolean =>
  rulesOf(acl).some(
    (rule, at) =>
      property(acl, `Rules.${at}.Action.Block`).kind === 'found' && JSON.stringify(rule).includes(`"${COUNTED.label}"`),
  );

/** No rule of a group is overridden, but for the counted one where its label is blocked. */
const refuseOverrides = (acl: ResourceFact, path: string): readonly Check[] =>
  whenSet(acl, path, () => {
    const first = property(acl, `${path}.0.Name`);
    const isCounted =
      first.kind === 'found' && first.value === COUNTED.rule && property(acl, `${path}.1`).kind !== 'found';
    return isCounted && isBlockedByLabel(acl)
      ? expectProperty(acl, { property: `${path}.0.ActionToUse.Count`, expected: 'set', is: () => true })
      : expectAbsent(acl, path);
  });

/** A rule group of one's own may allow as well, and ends the evaluation then. */
const ownGroupCheck = (assembly: AssemblyFacts, acl: ResourceFact, path: string): readonly Check[] =>
  whenSet(acl, path, () =>
    expectRelated(assembly, {
      from: acl,
      property: path,
      type: 'AWS::WAFv2::RuleGroup',
      then: (group) => expectEach(group, 'Rules', (rule) => expectAbsent(group, `${rule}.Action.Allow`)),
    }),
  );

const guards = (assembly: AssemblyFacts, acl: ResourceFact): Check =>
  allOf(
    expectRule(acl, {
      name: 'with a rate limit',
      finds: (rule) =>
        property(acl, `${rule}.${RATE}.Limit`).kind !== 'absent' &&
        property(acl, `${rule}.${RATE}.ScopeDownStatement`).kind !== 'found',
      does: 'Action.Block',
      then: (rule) => [
        expectProperty(acl, {
          property: `${rule}.${RATE}.Limit`,
          expected: `at most ${MOST_REQUESTS}`,
          is: (limit) => typeof limit === 'number' && limit <= MOST_REQUESTS,
        }),
        ...refuse(acl, `${rule}.${RATE}.ScopeDownStatement`),
      ],
    }),
    ...MANAGED.map((name) =>
      expectRule(acl, {
        name,
        finds: (rule) => {
          const found = property(acl, `${rule}.${GROUP}.Name`);
          return found.kind === 'found' && found.value === name;
        },
        // An override of `Count` would watch and let everything pass.
        does: 'OverrideAction.None',
        then: (rule) => [expectProperty(acl, { property: `${rule}.${GROUP}.VendorName`, expected: 'AWS' })],
      }),
    ),
    // A rule that allows ends the evaluation before the groups are asked.
    ...rulesOf(acl).flatMap((_, index) => [
      ...refuse(acl, `Rules.${index}.Action.Allow`),
      ...ownGroupCheck(assembly, acl, `Rules.${index}.Statement.RuleGroupReferenceStatement.Arn`),
    ]),
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
            then: (acl) => guards(assembly, acl),
          }),
        ),
        {
          met: 'The web ACL of every distribution has all rules, and they block.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
