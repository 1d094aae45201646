import type { LiveFacts } from '../facts/facts';
import type { Evidence } from '../report/report';
import { aClaim } from '../testing/a-claim';
import { aContext } from '../testing/a-context';
import { CLUSTER, met } from '../testing/a-finding';
import { anAssembly } from '../testing/an-assembly';
import { judge } from './judge';

const observedAt = '2026-11-23T10:00:00Z';
const deployed = (properties: Readonly<Record<string, boolean>>, changes: object = {}): LiveFacts => ({
  observedAt,
  unread: [],
  resources: [
    {
      arn: 'arn:aws:rds:::cluster',
      region: CLUSTER.region,
      stack: CLUSTER.stack,
      logicalId: CLUSTER.logicalId,
      physicalId: 'cluster',
      properties,
      ...changes,
    },
  ],
});
const judged = (live: LiveFacts) => judge([aClaim(met())], anAssembly().live(live).facts(), aContext()).claims[0];
const RUNBOOK: Evidence = { kind: 'document', path: 'docs/runbooks/staging/restore.md', anchor: 'steps' };
const declared = () => aClaim({ kind: 'met', strength: 'declared', reason: 'It is written.', evidence: [RUNBOOK] });

test('given a claim on files alone, then its strength is declared', () => {
  expect(judge([declared()], anAssembly().facts(), aContext()).claims).toMatchObject([{ strength: 'declared' }]);
});

test('given a resource that is not in the account, then the strength stays synthesized', () => {
  expect(judged({ observedAt, resources: [], unread: [] })).toMatchObject({
    verdict: 'verified',
    strength: 'synthesized',
  });
});

test('given a deployed resource whose property was not read, then the strength is deployed', () => {
  expect(judged(deployed({}))).toMatchObject({
    verdict: 'verified',
    strength: 'deployed',
    evidence: [{}, { kind: 'live' }],
  });
});

test('given a deployed resource with the same value, then the strength is live-equal and the evidence shows it', () => {
  expect(judged(deployed({ StorageEncrypted: true }))).toMatchObject({
    verdict: 'verified',
    strength: 'live-equal',
    evidence: [{}, { kind: 'live', property: 'StorageEncrypted', expected: true, actual: true, observedAt }],
  });
});

test('given a deployed resource with another value, then the claim is drifted and both values are shown', () => {
  expect(judged(deployed({ StorageEncrypted: false }))).toMatchObject({
    verdict: 'drifted',
    evidence: [{ kind: 'live', expected: true, actual: false }, {}],
  });
});

test('given the same logical id in another stack, then nothing is compared', () => {
  expect(judged(deployed({ StorageEncrypted: false }, { stack: 'other' }))).toMatchObject({ strength: 'synthesized' });
});
