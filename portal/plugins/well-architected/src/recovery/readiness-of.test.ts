import type { LiveReading, ReasonWords, Recovery, Stack } from '@hexastyle/plugin-well-architected-common';
import { aRecoveryPoint } from '../testing/some-recovery';
import { aStack } from '../testing/some-stacks';
import { readinessOf } from './readiness-of';

const AT = '2026-11-25T12:00:00.000Z';
const environment = {
  name: 'staging',
  tier: 'staging',
  account: '111111111111',
  region: 'us-east-1',
  drRegion: 'us-west-2',
  owner: 'platform-team',
  rpoHours: 1,
};
const REASON = { what: 'permission backup:ListRecoveryPointsByBackupVault missing', wayOut: 'allow it' };

const read = <Value>(value: Value, reasons: readonly ReasonWords[] = []): LiveReading<Value> => ({
  state: 'read',
  at: AT,
  value,
  reasons,
});

const judge = (stacks: LiveReading<readonly Stack[]>, recovery: LiveReading<Recovery>) =>
  readinessOf({ environment, stacks, recovery, now: Date.parse(AT) }).map(({ judged }) => judged);

const copy = (createdAt: string) => aRecoveryPoint(createdAt, { region: 'us-west-2', vault: 'copies' });

describe('whether the region of recovery could take over', () => {
  it('given the stack and a copy of half an hour ago, then both pass', () => {
    const judged = judge(read([aStack()]), read({ points: [copy('2026-11-25T11:30:00.000Z')] }));

    expect(judged.map(({ kind }) => kind)).toEqual(['passed', 'passed']);
  });

  it('given a young point in the own region only, then no copy passes', () => {
    const own = aRecoveryPoint('2026-11-25T11:30:00.000Z');

    expect(judge(read([]), read({ points: [own, copy('2026-11-25T10:00:00.000Z')] }))).toEqual([
      { kind: 'failed', reason: 'No stack of us-west-2 ends in -pilot-light.' },
      {
        kind: 'failed',
        reason: 'The newest complete point was 2 h old when the account was read, above the RPO of 1 h.',
      },
    ]);
    expect(judge(read([]), read({ points: [own] }))[1]?.kind).toBe('failed');
  });

  it('given a list that could not be read to its end, then what is not in it is unknown, and why', () => {
    expect(judge(read([], [REASON]), read({ copies: [] }, [REASON]))).toEqual([
      { kind: 'unknown', reason: expect.stringContaining(REASON.what) as string },
      { kind: 'unknown', reason: expect.stringContaining(REASON.what) as string },
    ]);
  });

  it('given nobody who reads accounts, or no reading yet, then it is unknown', () => {
    expect(judge({ state: 'off', reasons: [REASON] }, { state: 'waiting' })).toEqual([
      { kind: 'unknown', reason: `${REASON.what} (allow it).` },
      { kind: 'unknown', reason: 'The account has not been read yet.' },
    ]);
  });

  it('given a stack that stood, and failures since, then nobody knows whether it still does', () => {
    const stacks = { ...read([aStack()]), failure: { at: AT, reasons: [REASON] } };

    expect(judge(stacks, { state: 'waiting' })[0]).toEqual({
      kind: 'unknown',
      reason: `hexastyle-staging-pilot-light is UPDATE_COMPLETE. Not read since: ${REASON.what} (allow it).`,
    });
  });

  it.each([
    ['UPDATE_ROLLBACK_COMPLETE', 'failed'],
    ['UPDATE_IN_PROGRESS', 'unknown'],
    ['DELETE_IN_PROGRESS', 'failed'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'failed'],
    ['CREATE_COMPLETE', 'passed'],
  ])('given a stack that is %s, then it %s', (status, kind) => {
    expect(judge(read([aStack({ status })]), { state: 'waiting' })[0]?.kind).toBe(kind);
  });

  it('given a stack that has drifted, or that stands elsewhere, then it fails', () => {
    expect(judge(read([aStack({ drift: 'DRIFTED' })]), { state: 'waiting' })[0]?.kind).toBe('failed');
    expect(judge(read([aStack({ region: 'us-east-1' })]), { state: 'waiting' })[0]?.kind).toBe('failed');
  });
});
