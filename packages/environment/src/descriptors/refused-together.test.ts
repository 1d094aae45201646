import { descriptor, DESCRIPTOR } from '../testing/descriptor-text';
import type { Change } from '../testing/descriptor-text';
import { inRepository } from '../testing/repository';
import { refusalOf } from '../testing/refusal-of';
import { readEnvironments } from './read-environments';

const other = (...changes: readonly Change[]): string => descriptor(['name: staging', 'name: other'], ...changes);

describe('environments that are refused together', () => {
  it('says that there is no folder, and what to write', () => {
    const error = refusalOf({ 'README.md': '' });
    expect(error.code).toBe('descriptors-missing');
    expect(error.message).toBe(
      'environments  there is no such folder  -> describe an environment in environments/staging.yaml',
    );
  });

  it('says that the folder is empty', () => {
    const error = refusalOf({ 'environments/README.md': '' });
    expect(error.code).toBe('descriptors-missing');
    expect(error.message).toContain('there is no environment in this folder');
  });

  it('says that .yml files are not read', () => {
    const error = refusalOf({ 'environments/staging.yml': DESCRIPTOR });
    expect(error.message).toContain('environments/staging.yml  files that end in .yml are not read  -> rename it');
  });

  it('names both files of a duplicate name', () => {
    const error = refusalOf({
      'environments/other.yaml': descriptor(['10.20', '10.30']),
      'environments/staging.yaml': DESCRIPTOR,
    });
    expect(error.message).toBe(
      'environments/other.yaml:1  duplicate name: environments/staging.yaml is called staging too  -> write "name: other", or rename the file',
    );
  });

  it('refuses names of one account that begin alike, once a pair, and takes them in two accounts', () => {
    const eu = descriptor(['name: staging', 'name: staging-eu'], ['10.20', '10.30']);
    const files = { 'environments/staging.yaml': DESCRIPTOR, 'environments/staging-eu.yaml': eu };
    const error = refusalOf(files);
    expect(error.faults).toHaveLength(1);
    expect(error.message).toContain(
      'environments/staging.yaml:1  "name" staging and staging-eu of environments/staging-eu.yaml',
    );
    const apart = { ...files, 'environments/staging-eu.yaml': eu.replaceAll('111111111111', '333333333333') };
    expect(inRepository(apart, readEnvironments)).toHaveLength(2);
  });

  it('refuses networks of one account that overlap, once a pair', () => {
    const error = refusalOf({
      'environments/other.yaml': other(['10.20.0.0/16', '10.20.128.0/17']),
      'environments/staging.yaml': DESCRIPTOR,
    });
    expect(error.faults).toHaveLength(1);
    expect(error.message).toContain(
      'environments/staging.yaml:8  "network.cidr" 10.20.0.0/16 overlaps 10.20.128.0/17 of environments/other.yaml, in the same account',
    );
  });

  it('refuses a domain that two environments have, whatever their accounts', () => {
    const domain = (account: string): string =>
      `domain:\n  name: habits.example.com\n  hostedZoneId: Z0123456789ABC\n  certificateArn: arn:aws:acm:us-east-1:${account}:certificate/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f\n`;
    const elsewhere = other(["'111111111111'", "'222222222222'"], [':111111111111:', ':222222222222:']);
    const error = refusalOf({
      'environments/other.yaml': elsewhere + domain('222222222222'),
      'environments/staging.yaml': DESCRIPTOR + domain('111111111111'),
    });
    expect(error.message).toBe(
      'environments/staging.yaml:17  "domain.name" is habits.example.com, which environments/other.yaml has too  -> give each environment a name of its own',
    );
  });

  it('refuses what the functions of one account and region reserve above its quota, once, at the last file', () => {
    const api = (concurrency: number): string =>
      `api: { reservedConcurrency: ${concurrency} }\ndatabase: { minAcu: 1, maxAcu: 64 }\n`;
    const files = (concurrency: number) => ({
      'environments/other.yaml': other(['10.20', '10.30']) + api(500),
      'environments/staging.yaml': DESCRIPTOR + api(concurrency),
    });
    expect(refusalOf(files(397)).message).toBe(
      'environments/staging.yaml:16  "api.reservedConcurrency" is 397, but environments/other.yaml, the migrations and the workers leave 396 of the 900 that Lambda lets an account reserve in a region  -> lower one of them, or use another account',
    );
    expect(inRepository(files(396), readEnvironments)).toHaveLength(2);
    const elsewhere = [["'111111111111'", "'222222222222'"] as const, [':111111111111:', ':222222222222:'] as const];
    const apart = { ...files(898), 'environments/other.yaml': other(['10.20', '10.30'], ...elsewhere) + api(898) };
    expect(inRepository(apart, readEnvironments)).toHaveLength(2);
  });

  it.each([
    ['in different accounts', other(["'111111111111'", "'222222222222'"], [':111111111111:', ':222222222222:'])],
    ['beside each other', other(['10.20.0.0/16', '10.21.0.0/16'])],
  ])('accepts networks %s', (_, text) => {
    const files = { 'environments/other.yaml': text, 'environments/staging.yaml': DESCRIPTOR };
    expect(inRepository(files, readEnvironments)).toHaveLength(2);
  });

  it('lists the faults of all files, also beside one that is not YAML', () => {
    const error = refusalOf({
      'environments/broken.yaml': 'a: [\n',
      'environments/empty.yaml': '',
      'environments/other.yaml': other(['us-west-2', 'us-east-1'], ["'111111111111'", '1']),
      'environments/staging.yaml': DESCRIPTOR,
    });
    expect(error.code).toBe('file-faulty');
    expect(error.faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'environments/broken.yaml:2',
      'environments/empty.yaml:0',
      'environments/other.yaml:3',
      'environments/other.yaml:5',
    ]);
  });
});
