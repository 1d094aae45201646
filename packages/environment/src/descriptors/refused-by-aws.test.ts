import { descriptor, DESCRIPTOR } from '../testing/descriptor-text';
import { faultsOf } from '../testing/refusal-of';

const at = (line: number, text: string): string => `environments/staging.yaml:${line}  ${text}`;

const TAGS = Array.from({ length: 46 }, (_, index) => `  Tag${index}: x`).join('\n');
const ARN = 'arn:aws:acm:us-east-1:111111111111:certificate/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f';
const DOMAIN = `domain:
  name: app.example.com
  hostedZoneId: Z0123456789ABC
  zone: example.com
  certificateArn: ${ARN}
`;

/** What is added to the end of a sound descriptor, and the one fault that this makes. */
const ADDED: readonly (readonly [name: string, text: string, fault: string])[] = [
  [
    'a domain outside of its zone',
    DOMAIN.replace('zone: example.com', 'zone: xample.com'),
    at(19, '"domain.zone" is xample.com, which does not hold app.example.com  -> name the hosted zone'),
  ],
  [
    'a zone that ends the name within a word',
    DOMAIN.replace('zone: example.com', 'zone: mple.com'),
    at(19, '"domain.zone" is mple.com, which does not hold app.example.com'),
  ],
  [
    'something that is no zone id',
    DOMAIN.replace('Z0123456789ABC', 'example.com'),
    at(18, '"domain.hostedZoneId" is "example.com", which does not fit  -> write for example "Z0'),
  ],
  [
    'a certificate of another region',
    DOMAIN.replace('acm:us-east-1', 'acm:us-west-2'),
    at(20, '"domain.certificateArn" is "arn:aws:acm:us-west-2'),
  ],
  [
    'a certificate of another account',
    DOMAIN.replace(':111111111111:', ':222222222222:'),
    at(20, '"domain.certificateArn" is of account 222222222222, but "account" is 111111111111  -> name a certificate'),
  ],
  [
    'a certificate without its id',
    DOMAIN.replace(ARN, ARN.slice(0, -4)),
    at(20, '"domain.certificateArn" is "arn:aws:acm'),
  ],
  [
    '46 tags',
    `tags:\n${TAGS}\n`,
    at(16, '"tags" has 46 tags, more than the 45 that AWS and the platform leave  -> keep 45'),
  ],
  [
    'a tag that differs in case only',
    'tags:\n  Team: a\n  team: b\n',
    at(18, '"tags.team" differs from "tags.Team" in case only, which IAM refuses  -> keep one'),
  ],
  [
    'a tag of the platform in another case',
    'tags:\n  environment: x\n',
    at(17, '"tags.environment" cannot be a key here  -> choose another tag'),
  ],
  [
    'a tag that AWS keeps',
    'tags:\n  AWS:team: x\n',
    at(17, '"tags.AWS:team" cannot be a key here  -> choose another tag'),
  ],
  ['a tag with a sign that AWS refuses', 'tags:\n  Te!am: x\n', at(17, '"tags.Te!am" cannot be a key here')],
  ['a tag key of 129 characters', `tags:\n  ${'k'.repeat(129)}: x\n`, at(17, '"tags.kkk')],
  ['a tag value of 257 characters', `tags:\n  Team: ${'v'.repeat(257)}\n`, at(17, '"tags.Team" is')],
  [
    'a tag value with a sign that AWS refuses',
    'tags:\n  Team: a,b\n',
    at(17, '"tags.Team" is "a,b", which does not fit  -> write text (a to z, digits, spaces between them'),
  ],
  [
    'a tag value that IAM takes for its own',
    'tags:\n  Team: aws:one\n',
    at(17, '"tags.Team" is "aws:one", which does not fit'),
  ],
  ['a tag of a space', 'tags:\n  " ": x\n', at(17, '"tags. " cannot be a key here  -> choose another tag')],
  ['a tag that is a number', 'tags:\n  Cost: 4711\n', at(17, `"tags.Cost" is a number, not text  -> quote it: '4711'`)],
  [
    'a tag that JavaScript keeps',
    'tags:\n  __proto__: { a: 1 }\n',
    at(17, 'no key is called __proto__  -> choose another key'),
  ],
];

/** What is changed in a sound descriptor, and the one fault that this makes. */
const CHANGED: readonly (readonly [name: string, from: string, to: string, fault: string])[] = [
  [
    'public addresses',
    '10.20.0.0/16',
    '52.20.0.0/16',
    at(8, '"network.cidr" is 52.20.0.0/16, not private addresses  -> write for example'),
  ],
  [
    'more than the private range',
    '10.20.0.0/16',
    '192.160.0.0/12',
    at(8, '"network.cidr" is 192.160.0.0/12, not private addresses'),
  ],
  [
    'a network smaller than a VPC may be',
    '10.20.0.0/16',
    '10.20.0.0/29',
    at(8, '"network.cidr" is 10.20.0.0/29, too small for the 6 subnets of 2 availability zones  -> write /24'),
  ],
  [
    'three zones in a network for two',
    '10.20.0.0/16',
    '10.20.0.0/24\n  availabilityZones: 3',
    at(8, '"network.cidr" is 10.20.0.0/24, too small for the 9 subnets of 3 availability zones  -> write /23'),
  ],
  [
    'four zones',
    '10.20.0.0/16',
    '10.20.0.0/16\n  availabilityZones: 4',
    at(9, '"network.availabilityZones" is 4, too large  -> write 3'),
  ],
  [
    'a recovery region that does not exist',
    'us-west-2',
    'us-west-3',
    at(5, '"drRegion" is us-west-3, which is no region of AWS that the platform knows  -> did you mean us-west-'),
  ],
  [
    'a percentage above 100',
    'alarms@example.com',
    'alarms@example.com\n  thresholds:\n    database-cpu: 101',
    at(
      12,
      '"alarms.thresholds.database-cpu" is 101, but it is a percentage: the alarm could never fire  -> write 100 or less',
    ),
  ],
  [
    'a threshold of zero',
    'alarms@example.com',
    'alarms@example.com\n  thresholds:\n    waf-blocks: 0',
    at(12, '"alarms.thresholds.waf-blocks" is 0, too small  -> write more than 0'),
  ],
  [
    'a misspelt alarm',
    'alarms@example.com',
    'alarms@example.com\n  thresholds:\n    databse-cpu: 90',
    at(12, 'unknown key "alarms.thresholds.databse-cpu"  -> did you mean "database-cpu"?'),
  ],
  [
    'an alarm that does not exist',
    'alarms@example.com',
    'alarms@example.com\n  thresholds:\n    weather: 90',
    at(12, 'unknown key "alarms.thresholds.weather"  -> remove it; known here: api-5xx-errors'),
  ],
  [
    'no alarm address',
    'alarms:\n  email: alarms@example.com\n',
    'alarms: {}\n',
    at(9, '"alarms.email" is missing  -> add it'),
  ],
  [
    'a connection of another account',
    ':111111111111:',
    ':222222222222:',
    at(12, '"pipeline.connectionArn" is of account 222222222222, but "account" is 111111111111'),
  ],
  [
    'a connection of another region',
    'codeconnections:us-east-1',
    'codeconnections:us-west-2',
    at(12, '"pipeline.connectionArn" is of region us-west-2, but "region" is us-east-1'),
  ],
  [
    'something that is no connection',
    ':connection/',
    ':host/',
    at(12, '"pipeline.connectionArn" is "arn:aws:codeconnections'),
  ],
  [
    'an address for a repository',
    'example/hexastyle',
    'https://github.com/example/hexastyle',
    at(13, '"pipeline.repository" is "https://github.com/example/hexastyle", which does not fit'),
  ],
  [
    'a repository that ends in .git',
    'example/hexastyle',
    'example/hexastyle.git',
    at(13, '"pipeline.repository" is "example/hexastyle.git", which does not fit'),
  ],
  [
    'a budget of nothing',
    'monthlyUsd: 300',
    'monthlyUsd: 0',
    at(15, '"budget.monthlyUsd" is 0, too small  -> write 1 or more'),
  ],
  [
    'a budget that is written with an exponent in a template, which AWS Budgets refuses',
    'monthlyUsd: 300',
    'monthlyUsd: 1e21',
    at(15, '"budget.monthlyUsd" is 1e+21, too large  -> write 1000000000 or less'),
  ],
  [
    'an owner whom IAM takes for its own',
    'platform-team',
    'AWS:team',
    at(6, '"owner" is "AWS:team", which does not fit  -> write for example "platform-team" (Who answers'),
  ],
  [
    'two alarm addresses',
    'alarms@example.com',
    'a@example.com,b@example.com',
    at(10, '"alarms.email" is "a@example.com,b@example.com", which does not fit'),
  ],
  [
    'an alarm address longer than mail allows',
    'alarms@example.com',
    `${'a'.repeat(243)}@example.com`,
    at(10, '"alarms.email" is'),
  ],
  ...['a..b', 'feature/', 'a//b', 'main.lock', 'refs/.hidden', 'main.'].map(
    (branch) =>
      [
        `the branch ${branch}, which Git refuses`,
        'example/hexastyle',
        `example/hexastyle\n  branch: ${branch}`,
        at(14, `"pipeline.branch" is "${branch}", which does not fit  -> write for example "main"`),
      ] as const,
  ),
  [
    'an owner with a sign that AWS refuses',
    'platform-team',
    'platform, team',
    at(6, '"owner" is "platform, team", which does not fit'),
  ],
];

const NAMES: readonly (readonly [name: string, environment: string])[] = [
  ['two hyphens in a row, which Aurora and ElastiCache refuse', 'a--b'],
  ['a hyphen at its end', 'staging-'],
  ['a capital', 'Staging'],
  ['21 characters, with which the name of a bucket would have 64', 'a'.repeat(21)],
];

describe('a descriptor that AWS would refuse', () => {
  it.each(ADDED)('names %s, its line and the way out', (_, text, fault) => {
    expect(faultsOf(DESCRIPTOR + text)).toEqual([expect.stringContaining(fault)]);
  });

  it('names an empty key at its line', () => {
    expect(faultsOf(`${DESCRIPTOR}~: x\n`)).toContain(at(16, 'a key is empty  -> write a word before the colon'));
  });

  it.each(CHANGED)('names %s, its line and the way out', (_, from, to, fault) => {
    expect(faultsOf(descriptor([from, to]))).toEqual([expect.stringContaining(fault)]);
  });

  it('names three zones where an account has two', () => {
    const faults = faultsOf(descriptor(['us-west-2', 'us-west-1'], ['/16', '/16\n  availabilityZones: 3']));
    expect(faults).toEqual([
      at(
        9,
        '"network.availabilityZones" is 3, more than the 2 that an account has in us-west-1  -> lower it to 2, or choose another region',
      ),
    ]);
  });

  it.each(NAMES)('names a name with %s', (_, name) => {
    const faults = faultsOf(descriptor(['name: staging', `name: ${name}`]));
    expect(faults).toEqual([expect.stringContaining(`"name" is "${name}", which does not fit`)]);
  });
});
