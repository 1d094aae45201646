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
      'environments/other.yaml': descriptor(["'111111111111'", "'222222222222'"], [':111111111111:', ':222222222222:']),
      'environments/staging.yaml': DESCRIPTOR,
    });
    expect(error.message).toBe(
      'environments/other.yaml:1  duplicate name: environments/staging.yaml is called staging too  -> write "name: other", or rename the file',
    );
  });

  it('refuses two environments of one account, at both files', () => {
    const files = { 'environments/other.yaml': other(['10.20', '10.30']), 'environments/staging.yaml': DESCRIPTOR };
    const said = (file: string, twin: string): string =>
      `${file}:3  "account" is 111111111111, which ${twin} has too: an account has one monitor of cost anomalies and one role for the logs of API Gateway, which two environments cannot share  -> give each environment an account of its own`;
    expect(refusalOf(files).message.split('\n')).toEqual([
      said('environments/other.yaml', 'environments/staging.yaml'),
      said('environments/staging.yaml', 'environments/other.yaml'),
    ]);
  });

  it('names the networks of one account that overlap, at both files', () => {
    const error = refusalOf({
      'environments/other.yaml': other(['10.20.0.0/16', '10.20.128.0/17']),
      'environments/staging.yaml': DESCRIPTOR,
    });
    expect(error.message).toContain(
      'environments/other.yaml:8  "network.cidr" 10.20.128.0/17 overlaps 10.20.0.0/16 of environments/staging.yaml, in the same account',
    );
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
    expect(error.message.split('\n')).toEqual([
      'environments/other.yaml:17  "domain.name" is habits.example.com, which environments/staging.yaml has too  -> give each environment a name of its own',
      'environments/staging.yaml:17  "domain.name" is habits.example.com, which environments/other.yaml has too  -> give each environment a name of its own',
    ]);
  });

  it('accepts networks that overlap in different accounts', () => {
    const elsewhere = other(["'111111111111'", "'222222222222'"], [':111111111111:', ':222222222222:']);
    const files = { 'environments/other.yaml': elsewhere, 'environments/staging.yaml': DESCRIPTOR };
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
