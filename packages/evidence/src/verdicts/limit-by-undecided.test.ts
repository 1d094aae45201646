import type { Finding } from '../claims/claim';
import { isAbsent } from '../facts/facts';
import { evidenceOf } from '../facts/query';
import { aClaim } from '../testing/a-claim';
import { aResource } from '../testing/a-resource';
import { anAssembly } from '../testing/an-assembly';
import { limitByUndecided } from './limit-by-undecided';

const bucket = aResource('AWS::S3::Bucket');
const queue = aResource('AWS::SQS::Queue', {}, { undecidedCondition: 'IsLarge' });
const facts = anAssembly().with(bucket, queue).facts();
const met: Finding = { kind: 'met', strength: 'synthesized', reason: 'All is well.', evidence: [evidenceOf(bucket)] };
/** Counts the resources, and shows only the first. */
const counting = aClaim(met, {
  evaluate: ({ assembly }) =>
    !isAbsent(assembly) && assembly.resources.length > 1
      ? met
      : { kind: 'not-met', reason: 'There is no queue.', evidence: [] },
});

test('given evidence that exists only under a condition which nothing decides, then what it proves is unknown', () => {
  const resting: Finding = { ...met, evidence: [evidenceOf(bucket), evidenceOf(queue)] };

  expect(limitByUndecided(aClaim(resting), resting, facts)).toMatchObject({
    kind: 'unknown',
    reason:
      'Nothing decides whether there will be /Test/Queue (condition IsLarge), without which this may not be true: All is well.',
    evidence: [{ logicalId: 'Queue' }],
  });
});

test('given a claim that is not met without what nothing decides, then it is unknown, whatever its evidence shows', () => {
  expect(limitByUndecided(counting, met, facts)).toMatchObject({
    kind: 'unknown',
    evidence: [{ logicalId: 'Queue' }],
  });
});

test('given many resources that nothing decides, then three are named and the rest counted', () => {
  const queues = ['A', 'B', 'C', 'D', 'E'].map((logicalId) => ({ ...queue, logicalId, constructPath: undefined }));

  expect(
    limitByUndecided(
      counting,
      met,
      anAssembly()
        .with(...queues)
        .facts(),
    ),
  ).toMatchObject({
    reason: expect.stringContaining(
      'A (condition IsLarge), B (condition IsLarge), C (condition IsLarge) and 2 more',
    ) as string,
  });
});

test.each<[string, Finding]>([
  ['what other resources prove', met],
  ['a gap', { kind: 'not-met', reason: 'It is open.', evidence: [evidenceOf(queue)] }],
  [
    'what a document proves',
    { kind: 'met', strength: 'declared', reason: 'Written.', evidence: [{ kind: 'document', path: 'a.md' }] },
  ],
])('given a condition that nothing decides, then %s stays what it is', (_what, finding) => {
  expect(limitByUndecided(aClaim(finding), finding, facts)).toBe(finding);
});
