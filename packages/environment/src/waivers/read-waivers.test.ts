import { inRepository } from '../testing/repository';
import { refusalOf } from '../testing/refusal-of';
import { holdsIn } from './holds-in';
import { readWaivers } from './read-waivers';

const WAIVER = `claim: database-encrypted
environments: [staging]
owner: platform-team
reason: Only made-up data until the launch.
expires: 2027-06-30
`;

const refusal = (text: string): string => refusalOf({ 'waivers/a.yaml': text }, readWaivers).message;

describe('reading waivers', () => {
  it('has none without a folder', () => {
    expect(inRepository({}, readWaivers)).toEqual([]);
  });

  it('tells claims from findings, sorted by file, frozen', () => {
    const finding = "finding:\n  rule: 'AwsSolutions-IAM5[Resource::*]'\n  construct: /Api/Function\n";
    const files = {
      'waivers/b.yaml': WAIVER,
      'waivers/a.yaml': WAIVER.replace('claim: database-encrypted\n', finding),
    };
    const waivers = inRepository(files, readWaivers);
    expect(waivers.map(({ file, subject }) => [file, subject])).toEqual([
      ['waivers/a.yaml', { kind: 'finding', rule: 'AwsSolutions-IAM5[Resource::*]', construct: '/Api/Function' }],
      ['waivers/b.yaml', { kind: 'claim', claim: 'database-encrypted' }],
    ]);
    expect(waivers[1]).toMatchObject({ environments: ['staging'], owner: 'platform-team', expires: '2027-06-30' });
    expect(Object.isFrozen(waivers[0]?.subject)).toBe(true);
  });

  it('makes one waiver of each rule that a file names', () => {
    const finding = 'finding: { rule: [AwsSolutions-S1, AwsSolutions-S2], construct: /A }';
    const waivers = inRepository(
      { 'waivers/a.yaml': WAIVER.replace('claim: database-encrypted', finding) },
      readWaivers,
    );
    expect(waivers.map(({ file, subject }) => [file, subject])).toEqual([
      ['waivers/a.yaml', { kind: 'finding', rule: 'AwsSolutions-S1', construct: '/A' }],
      ['waivers/a.yaml', { kind: 'finding', rule: 'AwsSolutions-S2', construct: '/A' }],
    ]);
  });

  it('lets a finding be waived in every environment, described or not yet', () => {
    const finding = 'finding: { rule: AwsSolutions-S1, construct: /A }';
    const text = WAIVER.replace('claim: database-encrypted', finding).replace('[staging]', 'all');
    const [waiver] = inRepository({ 'waivers/a.yaml': text }, readWaivers);
    expect(waiver?.environments).toBe('all');
    expect(holdsIn(waiver?.environments ?? [], 'preview')).toBe(true);
    expect(holdsIn(['staging'], 'preview')).toBe(false);
  });

  it.each([
    [
      'neither claim nor finding',
      WAIVER.replace('claim: database-encrypted\n', ''),
      'waivers/a.yaml:1  a waiver is for one claim or for one finding  -> write either "claim" or "finding"',
    ],
    [
      'both claim and finding',
      `${WAIVER}finding: { rule: AwsSolutions-S1, construct: /A }\n`,
      'a waiver is for one claim or for one finding',
    ],
    [
      'a day that does not exist',
      WAIVER.replace('2027-06-30', '2027-06-31'),
      'waivers/a.yaml:5  "expires" is "2027-06-31", which does not fit',
    ],
    [
      'no reason',
      WAIVER.replace(/reason.*/, 'reason: none'),
      'waivers/a.yaml:4  "reason" is "none", too small  -> write 10 characters or more',
    ],
    [
      'no environments',
      WAIVER.replace('[staging]', '[]'),
      'waivers/a.yaml:2  "environments" is a list, too small  -> write 1 entries or more',
    ],
    [
      'environments that are left out',
      WAIVER.replace(/environments.*\n/, ''),
      'waivers/a.yaml:1  "environments" is missing  -> add it, write for example ["staging"]',
    ],
    [
      'a claim waived everywhere',
      WAIVER.replace('[staging]', 'all'),
      'waivers/a.yaml:2  a waiver for a claim names its environments  -> write their names',
    ],
    [
      'a misspelt key',
      WAIVER.replace('expires', 'expire'),
      'waivers/a.yaml:5  unknown key "expire"  -> did you mean "expires"?',
    ],
    [
      'a construct without a path',
      WAIVER.replace('claim: database-encrypted', 'finding: { rule: AwsSolutions-S1, construct: Data }'),
      'waivers/a.yaml:1  "finding.construct" is "Data", which does not fit',
    ],
  ])('refuses %s', (_, text, fault) => {
    expect(refusal(text)).toContain(fault);
  });

  it('lists the faults of all files', () => {
    const error = refusalOf({ 'waivers/a.yaml': '', 'waivers/b.yaml': WAIVER.replace('claim', 'clam') }, readWaivers);
    expect(new Set(error.faults.map(({ file }) => file))).toEqual(new Set(['waivers/a.yaml', 'waivers/b.yaml']));
  });
});
