import type { Finding } from '../claims/claim';
import type { Drill } from '../facts/facts';
import type { Evidence } from '../report/report';
import { aClaim } from '../testing/a-claim';
import { aContext, aDrill } from '../testing/a-context';
import { CLUSTER, met, notMet } from '../testing/a-finding';
import { anAssembly } from '../testing/an-assembly';
import { judge } from './judge';
import type { Judgement, JudgeContext } from './judgement';

const RUNBOOK: Evidence = { kind: 'document', path: 'docs/runbooks/staging/restore.md', anchor: 'steps' };
const STRATEGY: Evidence = { kind: 'document', path: 'docs/recovery/staging/strategy.md' };
const OTHER: Evidence = { kind: 'document', path: 'docs/runbooks/staging/other.md' };
const written = (...evidence: readonly [Evidence, ...Evidence[]]): Finding => ({
  kind: 'met',
  strength: 'declared',
  reason: 'It is written.',
  evidence,
});
const judged = (finding: Finding, drills: readonly Drill[], changes: Partial<JudgeContext> = {}): Judgement => {
  const facts = anAssembly()
    .file('docs/runbooks/staging/restore.md', '# Restore')
    .file('docs/runbooks/production/restore.md', '# Restore')
    .but({ drills: { drills } })
    .facts();
  return judge([aClaim(finding)], facts, aContext(changes));
};

test('given a drill of a runbook, then a claim on it is exercised, and the drill is evidence', () => {
  expect(judged(written(RUNBOOK), [aDrill()])).toMatchObject({
    claims: [
      {
        verdict: 'verified',
        strength: 'exercised',
        evidence: [RUNBOOK, { kind: 'drill', path: 'drills/one.yaml', date: '2026-10-01', rtoMinutes: 95 }],
      },
    ],
    faults: [],
  });
});

test('given a claim on a runbook and another document, then a drill of the runbook exercises it', () => {
  expect(judged(written(STRATEGY, RUNBOOK), [aDrill()]).claims).toMatchObject([{ strength: 'exercised' }]);
});

test.each<[string, Finding]>([
  ['two runbooks of which one was never drilled', written(RUNBOOK, OTHER)],
  ['a document that is no runbook', written(STRATEGY)],
  ['a document and code', written(RUNBOOK, { kind: 'code', path: 'packages/api/src/server.ts' })],
])('given a claim on %s, then its strength stays', (_case, finding) => {
  expect(judged(finding, [aDrill()]).claims).toMatchObject([{ strength: 'declared' }]);
});

test.each<[string, readonly Drill[]]>([
  ['no drill', []],
  ['another runbook', [aDrill({ runbook: 'docs/runbooks/production/restore.md' })]],
  ['a drill that failed', [aDrill({ result: 'failed' })]],
  ['a drill that was abandoned', [aDrill({ result: 'abandoned' })]],
  ['one that failed after one that passed', [aDrill(), aDrill({ date: '2026-10-02', result: 'failed' })]],
  ['one that failed on the day of one that passed', [aDrill(), aDrill({ path: 'drills/two.yaml', result: 'failed' })]],
  ['one that took longer than the RTO', [aDrill({ rtoMinutes: 241 })]],
  ['one that lost more than the RPO', [aDrill({ rpoMinutes: 61 })]],
])('given %s, then the strength stays and nothing is a fault', (_case, drills) => {
  const { claims, faults } = judged(written(RUNBOOK), drills);
  expect(claims).toMatchObject([{ strength: 'declared' }]);
  expect(faults).toEqual([]);
});

test.each<[string, readonly Drill[]]>([
  ['one that passed after one that failed', [aDrill({ date: '2026-09-01', result: 'failed' }), aDrill()]],
  ['one that was abandoned after one that passed', [aDrill(), aDrill({ date: '2026-10-02', result: 'abandoned' })]],
  ['one as long as the RTO', [aDrill({ rtoMinutes: 240, rpoMinutes: 60 })]],
])('given %s, then the claim is exercised', (_case, drills) => {
  expect(judged(written(RUNBOOK), drills).claims).toMatchObject([{ strength: 'exercised' }]);
});

test('given a drill on its last day, then it still counts, and a day later it does not and is a fault', () => {
  const onTheLast = judged(written(RUNBOOK), [aDrill()], { today: '2027-03-30' });
  expect(onTheLast).toMatchObject({ claims: [{ strength: 'exercised' }], faults: [] });
  const after = judged(written(RUNBOOK), [aDrill()], { today: '2027-03-31' });
  expect(after.claims).toMatchObject([{ strength: 'declared' }]);
  expect(after.faults).toEqual([expect.stringContaining('drills/one.yaml: is the last drill of')]);
  expect(after.faults[0]).toContain('181 days ago, and a drill holds 180 days');
});

test('given an old drill and a newer one, then the old one is history and no fault', () => {
  expect(judged(written(RUNBOOK), [aDrill({ date: '2025-01-01' }), aDrill()]).faults).toEqual([]);
});

test('given an old drill of another environment, then it is no fault here', () => {
  const drills = [aDrill({ runbook: 'docs/runbooks/production/restore.md', date: '2025-01-01' })];
  expect(judged(written(RUNBOOK), drills).faults).toEqual([]);
  expect(judged(written(RUNBOOK), drills, { environment: 'production' }).faults).toHaveLength(1);
});

test('given a drill of tomorrow, then it proves nothing and is a fault', () => {
  const { claims, faults } = judged(written(RUNBOOK), [aDrill({ date: '2026-11-24' })]);
  expect(claims).toMatchObject([{ strength: 'declared' }]);
  expect(faults).toEqual([expect.stringContaining('lies in the future')]);
});

test('given a drill of a runbook that is not there, then it is a fault', () => {
  expect(judged(written(RUNBOOK), [aDrill({ runbook: 'docs/runbooks/stagign/restore.md' })]).faults).toEqual([
    expect.stringContaining('docs/runbooks/stagign/restore.md, which does not exist'),
  ]);
});

test('given a drill that names a claim on resources, then the claim is exercised', () => {
  expect(judged(met(), [aDrill({ claims: ['a-claim'] })]).claims).toMatchObject([
    { strength: 'exercised', evidence: [{ kind: 'resource' }, { kind: 'drill' }] },
  ]);
});

test('given a drill that names a claim, then another environment keeps its strength', () => {
  const drills = [aDrill({ claims: ['a-claim'] })];
  expect(judged(met(), drills, { environment: 'production' }).claims).toMatchObject([{ strength: 'synthesized' }]);
});

test('given a drill that names a missing claim, then it stays missing', () => {
  expect(judged(notMet, [aDrill({ claims: ['a-claim'] })]).claims).toMatchObject([{ verdict: 'missing' }]);
});

test('given a drill that names a claim that drifted, then it stays drifted', () => {
  const resources = [
    {
      arn: 'arn',
      region: CLUSTER.region,
      stack: CLUSTER.stack,
      logicalId: CLUSTER.logicalId,
      physicalId: 'cluster',
      properties: { StorageEncrypted: false },
    },
  ];
  const facts = anAssembly()
    .live({ observedAt: '2026-11-23T10:00:00Z', resources, unread: [] })
    .file('docs/runbooks/staging/restore.md', '# Restore')
    .but({ drills: { drills: [aDrill({ claims: ['a-claim'] })] } })
    .facts();
  expect(judge([aClaim(met())], facts, aContext()).claims).toMatchObject([{ verdict: 'drifted' }]);
});

test('given a drill that names a claim that nobody makes, then it is a fault', () => {
  expect(judged(met(), [aDrill({ claims: ['nobody'] })]).faults).toEqual([
    expect.stringContaining('the claim nobody, which does not exist'),
  ]);
});
