import { DESCRIPTOR } from '../testing/descriptor-text';
import { faultsOf } from '../testing/refusal-of';
import { inRepository } from '../testing/repository';
import { readEnvironments } from './read-environments';

const level = (name: string, users: number, checkIns: number): string =>
  `  ${name}:\n    users: ${users}\n    checkInsPerUserPerDay: ${checkIns}\n`;

/** A descriptor of staging, whose tier gives 10, 50 and 500 users with 2, 4 and 6 check-ins a day. */
const workload = (...levels: readonly string[]): string => `${DESCRIPTOR}workload:\n${levels.join('')}`;

describe('a workload whose levels are not in order', () => {
  it.each([
    [
      'a low month above the expected one',
      workload(level('low', 60, 2)),
      'environments/staging.yaml:18  "workload.low.users" is 60, above "workload.expected.users", which is 50  -> lower it to at most 50, or raise "workload.expected.users"',
    ],
    [
      'an expected month above the high one',
      workload(level('high', 900, 6), level('expected', 1000, 4)),
      'environments/staging.yaml:21  "workload.expected.users" is 1000, above "workload.high.users", which is 900  -> lower it to at most 900, or raise "workload.high.users"',
    ],
    [
      'a high month below what the tier expects',
      workload(level('high', 500, 1.5)),
      'environments/staging.yaml:16  "workload.expected.checkInsPerUserPerDay" is 4, above "workload.high.checkInsPerUserPerDay", which is 1.5  -> lower it to at most 1.5, or raise "workload.high.checkInsPerUserPerDay"',
    ],
  ])('is refused for %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('has one fault for each pair that is the wrong way round', () => {
    expect(faultsOf(workload(level('low', 900, 2), level('expected', 700, 4)))).toHaveLength(2);
  });

  it('is taken where the levels are equal', () => {
    const files = { 'environments/staging.yaml': workload(level('low', 500, 6), level('expected', 500, 6)) };
    expect(inRepository(files, readEnvironments)).toHaveLength(1);
  });
});
