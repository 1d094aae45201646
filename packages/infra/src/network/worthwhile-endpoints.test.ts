import type { Environment } from '@hexastyle/environment';
import { described } from '../testing/described';
import { savingOf, trafficOf, worthwhileEndpoints } from './worthwhile-endpoints';

/** Production with as many people as this, who tick four habits a day. */
const withUsers = (users: number): Environment => {
  const production = described('production');
  return {
    ...production,
    workload: { ...production.workload, expected: { users, checkInsPerUserPerDay: 4 } },
  };
};

describe('Given the prices of an endpoint and of NAT', () => {
  it.each([
    [2, 417, false],
    [2, 418, true],
    [3, 625, false],
    [3, 626, true],
  ])('in %d zones, %d GB a month pay for an endpoint: %s', (zones, gb, pays) => {
    expect(savingOf(gb, zones) > 0).toBe(pays);
  });
});

describe('Given the workload of an environment', () => {
  it('counts one parameter per cold start: 5000 people move 0.24 GB a month', () => {
    expect(trafficOf(described('production')).ssm).toBeCloseTo(0.24);
  });

  it.each(['staging', 'production'])('has no endpoint in %s, where NAT costs less', (name) => {
    expect(worthwhileEndpoints(described(name))).toEqual([]);
  });

  it('has one for parameters from 8.7 million people on, and none for secrets', () => {
    expect(worthwhileEndpoints(withUsers(8_600_000))).toEqual([]);
    expect(worthwhileEndpoints(withUsers(8_700_000))).toEqual(['ssm']);
  });

  it('needs none for parameters when a domain tells the origins', () => {
    const domain = { name: 'habits.example.com', hostedZoneId: 'Z1', certificateArn: 'arn' };
    expect(worthwhileEndpoints({ ...withUsers(8_700_000), domain })).toEqual([]);
  });
});
