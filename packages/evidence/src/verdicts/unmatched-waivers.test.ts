import { aContext, aWaiver } from '../testing/a-context';
import { anAssembly } from '../testing/an-assembly';
import { anEnvironment } from '../testing/an-environment';
import { judge } from './judge';
import { unmatchedAnywhere } from './unmatched-waivers';

const ruleOf = (name: string) => `AwsSolutions-IAM5[Resource::${name}-files]`;
const waiver = aWaiver({
  environments: 'all',
  subject: { kind: 'finding', rule: ruleOf('<environment>'), construct: '/Api/Role' },
});
const finding = (name: string) => ({
  rule: ruleOf(name),
  constructPath: '/Api/Role/Resource',
  source: undefined,
  acknowledged: 'It is so.',
});

const staging = anAssembly();
const production = anAssembly().but({ environment: { ...anEnvironment(), name: 'production' } });

test('given a waiver for every environment that speaks of a finding of one, as it reads there, then it is no fault', () => {
  expect(unmatchedAnywhere([waiver], [staging.facts(), production.nag(finding('production')).facts()])).toEqual([]);
});

test('given a waiver for every environment that speaks of nothing in any, then it is a fault', () => {
  const judged = [staging.facts(), production.nag(finding('staging')).facts()];
  expect(unmatchedAnywhere([waiver], judged)).toEqual([
    `waivers/a.yaml: matches no finding of any environment: ${ruleOf('<environment>')} is not found at or below /Api/Role. Delete the waiver, or correct its rule and construct.`,
  ]);
});

test('given an environment whose findings nobody read, then no waiver for every one is accused', () => {
  const unread = production.but({ nag: { absent: 'no pack ran' } });
  expect(unmatchedAnywhere([waiver], [staging.facts(), unread.facts()])).toEqual([]);
});

test('given a waiver of one environment that names its parts, then it speaks of what they stand for', () => {
  const waivers = [{ ...waiver, environments: ['staging'] }];
  expect(judge([], staging.nag(finding('staging')).facts(), aContext({ waivers })).faults).toEqual([]);
});
