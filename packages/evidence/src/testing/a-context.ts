import type { Waiver } from '@hexastyle/environment';
import type { Drill } from '../facts/facts';
import type { Attestation } from '../facts/repository/read-attestations';
import { readPractices } from '../report/practices';
import type { JudgeContext } from '../verdicts/judgement';

const PRACTICES = readPractices();

/** Staging on 2026-11-23, without waivers and attestations. */
export const aContext = (changes: Partial<JudgeContext> = {}): JudgeContext => ({
  environment: 'staging',
  environments: ['staging', 'production'],
  waivers: [],
  attestations: [],
  practices: PRACTICES,
  today: '2026-11-23',
  ...changes,
});

/** A waiver of `a-claim` in staging until the end of 2026. */
export const aWaiver = (changes: Partial<Waiver> = {}): Waiver => ({
  file: 'waivers/a.yaml',
  subject: { kind: 'claim', claim: 'a-claim' },
  environments: ['staging'],
  owner: 'platform',
  reason: 'Not worth it yet.',
  expires: '2026-12-31',
  ...changes,
});

/** An attestation of `a-claim` in staging until the end of 2026. */
export const anAttestation = (changes: Partial<Attestation> = {}): Attestation => ({
  file: 'attestations/a.yaml',
  subject: { kind: 'claim', claim: 'a-claim' },
  environments: ['staging'],
  owner: 'platform',
  text: 'We looked at it.',
  expires: '2026-12-31',
  ...changes,
});

/** A drill of a runbook of staging that passed, 53 days before the day of `aContext`. */
export const aDrill = (changes: Partial<Drill> = {}): Drill => ({
  path: 'drills/one.yaml',
  runbook: 'docs/runbooks/staging/restore.md',
  date: '2026-10-01',
  result: 'passed',
  rtoMinutes: 95,
  claims: [],
  ...changes,
});
