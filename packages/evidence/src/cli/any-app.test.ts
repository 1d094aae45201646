import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedClaim, Report, Verdict } from '../report/report';
import { aFolder } from '../testing/a-cdk-out';
import { acrossStacks } from '../testing/apps/across-stacks';
import { nestedStacks } from '../testing/apps/nested-stacks';
import { plainL1s } from '../testing/apps/plain-l1s';
import { severalStages } from '../testing/apps/several-stages';
import { synthesized, synthesizedBare } from '../testing/apps/synthesized';
import { runCli } from '../testing/run-cli';

/** The report of `hexastyle evidence --assembly`, for an app that nobody described, outside of any repository. */
const judged = (assembly: string): Report =>
  JSON.parse(runCli('/', 'evidence', '--assembly', assembly, '--format', 'json').stdout) as Report;

const claimOf = ({ claims }: Report, id: string): JudgedClaim | undefined => claims.find((claim) => claim.id === id);

/** What nobody can tell of an app without its repository or a descriptor. */
const UNDESCRIBED: Readonly<Record<string, Verdict>> = {
  'infrastructure-as-code': 'not-checked',
  'runbooks-have-all-sections': 'not-checked',
  'regions-as-described': 'not-checked',
};

const olderCdkOut = (): string => {
  const folder = aFolder({});
  cpSync(join(__dirname, '../testing/apps/older-cdk-out'), folder, { recursive: true });
  return folder;
};

describe.each<[string, () => string, Readonly<Record<string, Verdict>>]>([
  [
    'an app of plain L1 constructs',
    () => synthesized(plainL1s),
    {
      'keys-rotate': 'verified',
      'buckets-encrypted': 'verified',
      'function-runs-on-arm64': 'verified',
      'buckets-are-private': 'missing',
      'function-is-traced': 'missing',
      'alarms-notify': 'missing',
      'database-encrypted-at-rest': 'not-checked',
      'function-role-is-least-privilege': 'not-checked',
      'cache-encrypted-at-rest': 'not-applicable',
      'edge-enforces-tls': 'not-applicable',
    },
  ],
  [
    'the same app without construct paths, traces and tree',
    () => synthesizedBare(plainL1s),
    {
      'keys-rotate': 'verified',
      'buckets-encrypted': 'verified',
      'buckets-are-private': 'missing',
      'database-encrypted-at-rest': 'not-checked',
      'edge-enforces-tls': 'not-applicable',
    },
  ],
  [
    'an app of nested stacks',
    () => synthesized(nestedStacks),
    {
      'keys-rotate': 'verified',
      'database-encrypted-at-rest': 'verified',
      'alarms-notify': 'verified',
      'database-spans-zones': 'missing',
      'buckets-encrypted': 'not-applicable',
      'function-is-traced': 'not-applicable',
    },
  ],
  [
    'an app of stages that name their stacks alike',
    () => synthesized(severalStages),
    {
      'keys-rotate': 'verified',
      'alarms-notify': 'missing',
      'database-encrypted-at-rest': 'not-applicable',
    },
  ],
  [
    'an app whose stacks share a key and a topic between regions',
    () => synthesized(acrossStacks),
    {
      'keys-rotate': 'verified',
      'database-encrypted-at-rest': 'verified',
      'alarms-notify': 'verified',
      'buckets-encrypted': 'not-applicable',
    },
  ],
  [
    'an assembly of an older CDK',
    olderCdkOut,
    {
      'buckets-encrypted': 'verified',
      'keys-rotate': 'missing',
      'function-is-traced': 'not-applicable',
    },
  ],
])('given %s', (_what, assemble, expected) => {
  let report: Report;
  beforeAll(() => {
    report = judged(assemble());
  });

  test('then its claims have the verdicts that a reader of its source would give', () => {
    const all = { ...expected, ...UNDESCRIBED };
    expect(Object.fromEntries(Object.keys(all).map((id) => [id, claimOf(report, id)?.verdict]))).toEqual(all);
  });

  test('then no claim throws, and what is not checked says why', () => {
    const reasons = report.claims.filter(({ verdict }) => verdict === 'not-checked').map(({ reason }) => reason);
    expect(report.faults).toEqual([]);
    expect(reasons.filter((reason) => reason.includes('could not be evaluated') || reason.length < 10)).toEqual([]);
  });
});

test('given a value that a parameter holds, then the reason shows the expression', () => {
  expect(claimOf(judged(synthesized(plainL1s)), 'database-encrypted-at-rest')?.reason).toBe(
    'StorageEncrypted of /Shop/Database is the unresolved intrinsic {"Ref":"Encrypted"}.',
  );
});

test('given stacks of one name, then the evidence tells which stage has the gap', () => {
  const [evidence] = claimOf(judged(synthesized(severalStages)), 'alarms-notify')?.evidence ?? [];
  expect(evidence).toMatchObject({
    region: 'eu-west-1',
    stack: 'shop (Europe/Shop)',
    constructPath: '/Europe/Shop/Topic',
  });
});

test('given an app without metadata, then evidence stands by its logical id, and the report says what it lacks', () => {
  const report = judged(synthesizedBare(plainL1s));
  const [evidence] = claimOf(report, 'keys-rotate')?.evidence ?? [];
  expect(evidence).toMatchObject({ kind: 'resource', logicalId: 'Key', property: 'EnableKeyRotation' });
  expect(evidence).not.toHaveProperty('source');
  expect(report.limits).toEqual([
    'no descriptor says which environment this assembly is for',
    'the assembly lies in no repository',
    'the assembly has no validation-report.json: no cdk-nag pack ran',
    '4 of 4 resources have no construct path',
    '4 of 4 resources have no source line',
  ]);
});
