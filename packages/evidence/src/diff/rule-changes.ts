import { BlockList, isIP } from 'node:net';
import { byText } from './by-text';
import type { RuleChange } from './comparison';
import type { Library } from './library';
import type { StackPair } from './pair-stacks';
import { unreadableRules } from './unreadable-rules';

type Rules = ReturnType<Library['fullDiff']>['securityGroupChanges']['ingress'];
type Rule = Rules['additions'][number];

const containsAddresses = (wide: string, narrow: string): boolean => {
  const [[address = '', bits], [inner = '', innerBits]] = [wide.split('/'), narrow.split('/')];
  const [version, innerVersion] = [isIP(address), isIP(inner)];
  if (version === 0 || version !== innerVersion || !/^\d+$/.test(bits ?? '') || Number(innerBits) < Number(bits))
    return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(address, Number(bits), family);
  return range.check(inner, family);
};

const containsPeer = (wide: Rule, narrow: Rule): boolean =>
  wide.describePeer() === narrow.describePeer() ||
  (wide.peer?.kind === 'cidr-ip' && narrow.peer?.kind === 'cidr-ip' && containsAddresses(wide.peer.ip, narrow.peer.ip));

const containsPorts = (wide: Rule, narrow: Rule): boolean => {
  if (wide.ipProtocol === '-1' || wide.describeProtocol() === narrow.describeProtocol()) return true;
  return (
    wide.ipProtocol === narrow.ipProtocol &&
    Number(wide.fromPort) <= Number(narrow.fromPort) &&
    Number(wide.toPort) >= Number(narrow.toPort)
  );
};

const lets = (wide: Rule, narrow: Rule): boolean =>
  wide.groupId === narrow.groupId && containsPeer(wide, narrow) && containsPorts(wide, narrow);

const changesOf = ({ additions, removals }: Rules, direction: RuleChange['direction']): readonly RuleChange[] => {
  const shown = (rule: Rule, change: RuleChange['change'], broadened: boolean): RuleChange => ({
    change,
    broadened,
    direction,
    group: rule.groupId,
    protocol: rule.describeProtocol(),
    peer: rule.describePeer(),
  });
  return [
    ...removals.map((rule) => shown(rule, 'removed', false)),
    ...additions.map((rule) => shown(rule, 'added', !removals.some((before) => lets(before, rule)))),
  ];
};

/** Rules of security groups that only one side has. A rule broadens unless it lies within one that it takes the place of. */
export const ruleChanges = (library: Library, pair: StackPair): readonly RuleChange[] => {
  const { base, head } = pair;
  const { ingress, egress } = library.fullDiff({ ...base?.template }, { ...head?.template }).securityGroupChanges;
  return [...changesOf(ingress, 'ingress'), ...changesOf(egress, 'egress'), ...unreadableRules(pair)].toSorted(
    byText((change) => JSON.stringify(change)),
  );
};
