import type { FindingWaiver } from '@hexastyle/environment';

/** A waiver for CFR1 at the distribution, in staging, until the end of 2026, except as told. */
export const waiver = (differs: Partial<FindingWaiver> = {}): FindingWaiver => ({
  file: 'waivers/geography.yaml',
  subject: { kind: 'finding', rule: 'AwsSolutions-CFR1', construct: '/Edge/Site/Distribution' },
  environments: ['staging'],
  owner: 'platform-team',
  reason: 'There is no country to refuse.',
  expires: '2026-12-31',
  ...differs,
});
