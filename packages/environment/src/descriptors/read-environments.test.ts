import { join } from 'node:path';
import { DESCRIPTOR, descriptor } from '../testing/descriptor-text';
import { inRepository } from '../testing/repository';
import { readEnvironments } from './read-environments';

const only = (text: string) => inRepository({ 'environments/staging.yaml': text }, (root) => readEnvironments(root)[0]);

const PRODUCTION = descriptor(
  ['name: staging', 'name: production'],
  ['tier: staging', 'tier: production'],
  ['10.20', '10.30'],
);

describe('reading environments', () => {
  it('fills in what the tier means by silence', () => {
    expect(only(DESCRIPTOR)).toMatchObject({
      name: 'staging',
      network: { cidr: '10.20.0.0/16', availabilityZones: 2, natGateways: 1 },
      database: { minAcu: 0.5, maxAcu: 4, deletionProtection: true },
      recovery: { rtoHours: 4, rpoHours: 1 },
      pipeline: { branch: 'main', approval: false },
      tags: {},
    });
  });

  it('gives production two NAT gateways, approval and deletion protection', () => {
    const [production] = inRepository({ 'environments/production.yaml': PRODUCTION }, readEnvironments);
    expect(production).toMatchObject({
      network: { natGateways: 2 },
      database: { deletionProtection: true },
      pipeline: { approval: true },
    });
  });

  it('keeps the rest of a section when one field of it is given', () => {
    expect(only(`${DESCRIPTOR}api:\n  throttle:\n    burst: 7\n`)?.api).toEqual({
      memoryMb: 1024,
      reservedConcurrency: 10,
      throttle: { ratePerSecond: 50, burst: 7 },
    });
  });

  it('keeps the leading zero of an account id', () => {
    expect(only(descriptor(["'111111111111'", "'011111111111'"], [':111111111111:', ':011111111111:']))?.account).toBe(
      '011111111111',
    );
  });

  it('freezes all of it', () => {
    const environment = only(DESCRIPTOR);
    expect(Object.isFrozen(environment)).toBe(true);
    expect(Object.isFrozen(environment?.api.throttle)).toBe(true);
    expect(() => Object.assign(environment?.network ?? {}, { natGateways: 9 })).toThrow(TypeError);
  });

  it('does not share defaults between environments', () => {
    const first = only(DESCRIPTOR);
    const second = only(`${DESCRIPTOR}database: { maxAcu: 9 }\n`);
    expect([first?.database.maxAcu, second?.database.maxAcu]).toEqual([4, 9]);
  });

  it('sorts by name and leaves files of other kinds alone', () => {
    const files = {
      'environments/staging.yaml': DESCRIPTOR,
      'environments/production.yaml': PRODUCTION.replaceAll('111111111111', '222222222222'),
      'environments/environments.json': 'not yaml: [',
      'environments/README.md': '# hello',
    };
    expect(inRepository(files, readEnvironments).map(({ name }) => name)).toEqual(['production', 'staging']);
  });

  it('accepts a byte order mark, Windows line ends and a domain', () => {
    const domain =
      'domain:\n  name: habits.example.com\n  zone: example.com\n  hostedZoneId: Z0123456789ABC\n' +
      '  certificateArn: arn:aws:acm:us-east-1:111111111111:certificate/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f\n';
    expect(only(`\uFEFF${DESCRIPTOR}${domain}`.replaceAll('\n', '\r\n'))?.domain?.name).toBe('habits.example.com');
  });

  it.each(['main', 'x', 'release/1.2', 'feature/a_b-c'])('accepts the branch %s', (branch) => {
    expect(only(descriptor(['example/hexastyle', `example/hexastyle\n  branch: ${branch}`]))?.pipeline.branch).toBe(
      branch,
    );
  });

  it('accepts a name under a top-level domain that is written in another script', () => {
    const domain =
      'domain:\n  name: habits.xn--p1ai\n  hostedZoneId: Z0123456789ABC\n' +
      '  certificateArn: arn:aws:acm:us-east-1:111111111111:certificate/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f\n';
    expect(only(DESCRIPTOR + domain)?.domain?.name).toBe('habits.xn--p1ai');
  });

  it('reads the environments of this repository', () => {
    const environments = readEnvironments(join(__dirname, '../../../..'));
    expect(environments.map(({ name }) => name)).toEqual(expect.arrayContaining(['production', 'staging']));
  });
});
