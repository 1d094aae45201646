import { descriptor, DESCRIPTOR } from '../testing/descriptor-text';
import { faultsOf, refusalOf } from '../testing/refusal-of';

const at = (line: number, text: string): string => `environments/staging.yaml:${line}  ${text}`;
const PRODUCTION = descriptor(['tier: staging', 'tier: production']);

/** What is changed in a sound descriptor, or added to it, and the one fault that this makes. */
const CHANGED: readonly (readonly [name: string, from: string, to: string, fault: string])[] = [
  [
    'an unknown key',
    'owner: platform-team',
    'owner: platform-team\nownr: x',
    at(7, 'unknown key "ownr"  -> did you mean "owner"?'),
  ],
  [
    'a missing key',
    'owner: platform-team\n',
    '',
    at(1, '"owner" is missing  -> add it, write for example "platform-team"'),
  ],
  ['a key without a value', 'platform-team', '', at(6, '"owner" has no value  -> write for example')],
  ['a wrong type', 'monthlyUsd: 300', 'monthlyUsd: lots', at(15, '"budget.monthlyUsd" is text, not a number')],
  [
    'an account without quotes',
    "'111111111111'",
    '111111111111',
    at(3, `"account" is a number, not text  -> quote it: '111111111111'`),
  ],
  [
    'an account with a leading zero and no quotes',
    "'111111111111'",
    '011111111111',
    at(3, `"account" is a number, not text  -> quote it: '011111111111'`),
  ],
  [
    'an account of 11 digits',
    "'111111111111'",
    "'11111111111'",
    at(
      3,
      '"account" is "11111111111", which does not fit  -> write for example "111111111111" (AWS account id: 12 digits',
    ),
  ],
  [
    'an availability zone for a region',
    'us-east-1\n',
    'us-east-1a\n',
    at(4, '"region" is "us-east-1a", which does not fit  -> write for example "us-east-1"'),
  ],
  ['a misspelt region', 'us-west-2', 'us-wset-2', at(5, '"drRegion" is "us-wset-2", which does not fit')],
  ['drRegion equal to region', 'us-west-2', 'us-east-1', at(5, '"drRegion" is us-east-1, the same as "region"')],
  [
    'a misspelt tier',
    'tier: staging',
    'tier: stagin',
    at(2, '"tier" is "stagin", not one of development, staging, production  -> did you mean "staging"?'),
  ],
  ['a bad e-mail', 'alarms@example.com', 'alarms', at(10, '"alarms.email" is "alarms", which does not fit')],
  [
    'a name unlike its file',
    'name: staging',
    'name: other',
    at(1, '"name" is other, but the file is called staging.yaml  -> write "name: staging", or rename the file'),
  ],
  [
    'something that is no network',
    '10.20.0.0/16',
    '10.20.0.300/16',
    at(8, '"network.cidr" is 10.20.0.300/16, not an IPv4 network'),
  ],
  [
    'a network with host bits',
    '10.20.0.0/16',
    '10.20.1.0/16',
    at(8, '"network.cidr" is 10.20.1.0/16, which is not where a network starts  -> did you mean 10.20.0.0/16?'),
  ],
  [
    'a network larger than a VPC',
    '10.20.0.0/16',
    '10.0.0.0/8',
    at(8, '"network.cidr" is 10.0.0.0/8, larger than a VPC may be'),
  ],
  [
    'a network too small for its subnets',
    '10.20.0.0/16',
    '10.20.0.0/26',
    at(8, '"network.cidr" is 10.20.0.0/26, too small for the 6 subnets of 2 availability zones  -> write /24'),
  ],
  [
    'more NAT gateways than zones',
    '10.20.0.0/16',
    '10.20.0.0/16\n  natGateways: 3',
    at(9, '"network.natGateways" is 3, more than the 2 availability zones'),
  ],
  [
    'a duplicate key',
    'owner: platform-team',
    'owner: a\nowner: b',
    at(7, 'key "owner" is given twice  -> keep one of the two'),
  ],
  [
    'least ACU above most',
    'budget:',
    'database: { minAcu: 8 }\nbudget:',
    at(14, '"database.minAcu" is 8, above "database.maxAcu", which is 4'),
  ],
  [
    'ACU between the steps',
    'budget:',
    'database:\n  minAcu: 0.7\nbudget:',
    at(15, '"database.minAcu" is 0.7, not in steps of 0.5  -> did you mean 0.5?'),
  ],
  [
    'ACU too small and between the steps',
    'budget:',
    'database:\n  minAcu: 0.3\nbudget:',
    at(15, '"database.minAcu" is 0.3, too small  -> write 0.5 or more'),
  ],
  [
    'ACU too large and between the steps',
    'budget:',
    'database:\n  minAcu: 256.3\nbudget:',
    at(15, '"database.minAcu" is 256.3, too large  -> write 256 or less'),
  ],
  [
    'ACU out of range',
    'budget:',
    'database:\n  maxAcu: 300\nbudget:',
    at(15, '"database.maxAcu" is 300, too large  -> write 256 or less'),
  ],
  [
    'a tag that the platform sets',
    'budget:',
    'tags: { Owner: me }\nbudget:',
    at(14, '"tags.Owner" cannot be a key here  -> choose another tag'),
  ],
  ['an alias', 'owner: platform-team', 'owner: *someone', at(6, 'the alias *someone is not allowed here')],
  ['a tab as indentation', '  cidr:', '\tcidr:', at(8, 'YAML does not allow tabs  -> indent with spaces')],
  ['an open quote', "'111111111111'", '"111', at(16, 'this is not YAML: Missing closing "quote')],
  ['an unknown YAML tag', 'platform-team', '!secret x', at(6, 'unknown YAML tag')],
  [
    'a tag of YAML that makes no plain value',
    'platform-team',
    '!!binary aGVsbG8=',
    at(6, 'the YAML tag !!binary is not allowed here  -> remove the word that starts with !, or quote the value'),
  ],
  [
    'a map that is never closed, in the whole words of the parser',
    'budget:',
    'tags: {a: b\nbudget:',
    at(15, 'this is not YAML: Flow map in block collection must be sufficiently indented and end with a }  -> check'),
  ],
  [
    'a bracket too many, and not what follows from it',
    'owner: platform-team',
    'owner: {a: b}} x',
    at(6, 'this is not YAML: Unexpected flow-map-end token in YAML stream: "}"  -> check'),
  ],
  ['a second document', 'budget:', '---\nbudget:', at(14, 'a second document starts here')],
];

describe('a descriptor that is refused', () => {
  it.each(CHANGED)('names %s, its line and the way out', (_, from, to, fault) => {
    const faults = faultsOf(descriptor([from, to]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(faults[0]).toMatch(/ {2}-> .+/);
  });

  it('names each part that a domain lacks', () => {
    const faults = faultsOf(`${DESCRIPTOR}domain:\n  name: habits.example.com\n`);
    expect(faults.map((fault) => fault.split('  ->')[0])).toEqual([
      at(16, '"domain.hostedZoneId" is missing'),
      at(16, '"domain.certificateArn" is missing'),
    ]);
  });

  it.each([
    ['approval', PRODUCTION.replace('pipeline:', 'pipeline:\n  approval: false'), 'production without approval'],
    [
      'deletion protection',
      `${PRODUCTION}database:\n  deletionProtection: false\n`,
      'production without deletion protection',
    ],
  ])('refuses production without %s', (_, text, problem) => {
    const { faults } = refusalOf({ 'environments/production.yaml': text.replace('name: staging', 'name: production') });
    expect(faults.map((fault) => fault.problem)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['an empty file', '', 'the file is empty  -> write at least name, tier'],
    ['a file of comments', '# soon\n', 'the file is empty'],
    ['a list', '- a\n', 'the file is a list, not a map of keys'],
    ['bytes that are not UTF-8', Uint8Array.of(0xff, 0xfe, 0x61), 'the file is not UTF-8 text  -> save it as UTF-8'],
    ['a file of 10 MB', Buffer.alloc(10 * 1024 * 1024, '['), 'the file has 10.0 MB, more than 1 MB'],
  ])('refuses %s as a whole', (_, content, fault) => {
    const faults = faultsOf(content);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('lists every fault of a file at once, in the order of lines, rules among them', () => {
    const text = descriptor(
      ['tier: staging', 'tier: prod'],
      ["'111111111111'", '5'],
      ['us-west-2', 'us-east-1'],
      ['10.20.0.0/16', '10.20.0.1/16'],
      ['budget:', 'databse: {}\nbudget:'],
    );
    expect(faultsOf(text).map((fault) => /:(\d+) /.exec(fault)?.[1])).toEqual(['2', '3', '5', '8', '14']);
  });

  it('answers for 60000 unknown keys within seconds', () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(faultsOf(keys).length).toBeGreaterThan(60_000);
  }, 20_000);

  it('refuses nesting without end', () => {
    expect(faultsOf('{a: '.repeat(20_000)).join()).toContain('nested too deeply');
  }, 20_000);
});
