import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironments } from '../descriptors/read-environments';
import { formatFaults } from '../faults/format-faults';
import { descriptor, DESCRIPTOR } from '../testing/descriptor-text';
import { inRepository } from '../testing/repository';
import type { AdditionRequest } from './addition-request';
import { planAddition } from './plan-addition';

const STAGING = { 'environments/staging.yaml': DESCRIPTOR };
const REQUEST: AdditionRequest = { name: 'preview', tier: 'development', account: '333333333333' };

const plan = (request: AdditionRequest, files: Readonly<Record<string, string>> = STAGING) =>
  inRepository(files, (root) => planAddition(root, request));

const faults = (change: AdditionRequest, files?: Readonly<Record<string, string>>): string => {
  const planned = plan({ ...REQUEST, ...change }, files);
  return planned.kind === 'faulty' ? formatFaults(planned.faults) : 'none';
};

describe('planning an environment', () => {
  it('writes what cannot be guessed and proposes the rest from the neighbours', () => {
    expect(plan(REQUEST).text)
      .toBe(`# yaml-language-server: $schema=../packages/environment/schema/environment.schema.json
#
# What is not here follows the tier: 0.5 to 2 ACU, one NAT gateway, deployments
# without asking, RTO 24 h and RPO 24 h.
name: preview
tier: development
account: '333333333333'
region: us-east-1
drRegion: us-west-2
owner: platform-team

network:
  cidr: 10.21.0.0/16

alarms:
  email: alarms@example.com

pipeline:
  # To be replaced: a person makes the connection, as docs/deploying.md says.
  connectionArn: arn:aws:codeconnections:us-east-1:333333333333:connection/00000000-0000-0000-0000-000000000000
  repository: example/hexastyle

budget:
  monthlyUsd: 200
`);
  });

  it('plans what reading the file would give', () => {
    inRepository(STAGING, (root) => {
      const planned = planAddition(root, { ...REQUEST, budget: '250' });
      writeFileSync(join(root, planned.file), planned.text);

      expect(planned).toMatchObject({ kind: 'sound', file: 'environments/preview.yaml' });
      expect(readEnvironments(root)[0]).toEqual(planned.kind === 'sound' && planned.environment);
    });
  });

  it('writes nothing', () => {
    inRepository(STAGING, (root) => {
      planAddition(root, REQUEST);
      expect(readdirSync(root, { recursive: true })).toEqual(['environments', 'environments/staging.yaml']);
    });
  });

  it('describes the first environment of a platform, too', () => {
    const said = { ...REQUEST, owner: 'platform-team', email: 'a@example.com', repository: 'example/house' };
    expect(plan(said, {})).toMatchObject({ kind: 'sound', environment: { network: { cidr: '10.0.0.0/16' } } });
  });

  it('has a domain when one is named', () => {
    const domain = {
      name: 'habits.example.com',
      hostedZoneId: 'Z0123456789ABCDEFGHIJ',
      zone: 'example.com',
      certificateArn: 'arn:aws:acm:us-east-1:333333333333:certificate/00000000-0000-4000-8000-000000000000',
    };
    expect(plan({ ...REQUEST, domain })).toMatchObject({ kind: 'sound', environment: { domain } });
  });

  it('says that a connection is still to be made', () => {
    const planned = plan(REQUEST);
    expect(planned.kind === 'sound' && planned.notes).toEqual([
      expect.stringContaining('"pipeline.connectionArn" is a placeholder') as string,
    ]);
  });
});

const BAD: readonly (readonly [what: string, change: AdditionRequest, fault: string])[] = [
  ['no name', { name: undefined }, 'environments/NAME.yaml  "name" is missing'],
  ['a name that is a path', { name: '../../etc/x' }, 'environments/NAME.yaml  "name" is "../../etc/x"'],
  ['a name with lines', { name: 'a\ntier: production' }, 'environments/NAME.yaml  "name" is'],
  ['a name with capitals', { name: 'Preview' }, '"name" is "Preview", which does not fit'],
  ['a name of its own file', { name: 'staging' }, 'environments/staging.yaml  there is an environment of this name'],
  ['no tier', { tier: undefined }, '"tier" is missing'],
  ['an unknown tier', { tier: 'stagin' }, 'did you mean "staging"?'],
  ['an account of 11 digits', { account: '33333333333' }, '"account" is "33333333333", which does not fit'],
  ['an unknown region', { region: 'us-east-9' }, '"region" is us-east-9'],
  ['one region twice', { drRegion: 'us-east-1' }, '"drRegion" is us-east-1, the same as "region"'],
  ['a bad e-mail', { email: 'nobody' }, '"alarms.email" is "nobody"'],
  ['a budget in words', { budget: 'lots' }, '"budget.monthlyUsd" is text, not a number'],
  ['a budget of nothing', { budget: 0 }, '"budget.monthlyUsd" is 0'],
  ['half a network', { cidr: '10.20.0.0' }, '"network.cidr" is "10.20.0.0"'],
  [
    'a network that is taken',
    { cidr: '10.20.0.0/16', account: '111111111111' },
    '"network.cidr" 10.20.0.0/16 overlaps 10.20.0.0/16 of environments/staging.yaml, in the same account',
  ],
  [
    'an account that is taken',
    { account: '111111111111' },
    'environments/preview.yaml  "account" is 111111111111, which environments/staging.yaml has too',
  ],
  ['half a domain', { domain: { name: 'habits.example.com' } }, '"domain.hostedZoneId" is missing'],
  ['an owner with a comment', { owner: 'a # b' }, '"owner" is "a # b"'],
  ['an owner with a null byte', { owner: 'a\0b' }, '"owner" is'],
];

describe('an environment is refused in the words of its descriptor', () => {
  it.each(BAD)('%s', (_, change, fault) => {
    expect(faults(change)).toContain(fault);
  });

  it('all faults at once', () => {
    expect(faults({ account: '1', tier: 'x', budget: 'lots' }).split('\n')).toHaveLength(3);
  });

  it('a conflict with a neighbour at the new file only, with its field and no line: there is no such file yet', () => {
    const planned = plan({ ...REQUEST, account: '111111111111' });
    expect(planned.kind === 'faulty' && planned.faults).toMatchObject([
      { file: 'environments/preview.yaml', line: 0, field: 'account' },
    ]);
  });

  it('what is missing by its own field, also where nobody can propose it', () => {
    const planned = plan(REQUEST, {});
    expect(planned.kind === 'faulty' && planned.faults.map(({ field }) => field)).toEqual([
      'owner',
      'alarms.email',
      'pipeline.repository',
    ]);
  });

  it('those of the neighbours among them', () => {
    expect(faults({}, { 'environments/staging.yaml': descriptor(['monthlyUsd: 300', 'monthlyUsd: lots']) })).toContain(
      'environments/staging.yaml:15',
    );
  });
});
