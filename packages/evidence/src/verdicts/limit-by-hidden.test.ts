import type { Finding } from '../claims/claim';
import { anAssembly } from '../testing/an-assembly';
import { evidenceOf } from '../facts/query';
import { aResource } from '../testing/a-resource';
import { limitByHidden } from './limit-by-hidden';

const bucket = aResource('AWS::S3::Bucket');
const shown = { resources: [bucket], resting: [], stacks: [] };
const facts = (...what: readonly string[]) =>
  anAssembly()
    .but({ assembly: { ...shown, hidden: what.map((each) => ({ stack: 'data', what: each })) } })
    .facts();
const met: Finding = { kind: 'met', strength: 'synthesized', reason: 'All is well.', evidence: [evidenceOf(bucket)] };

test.each<[string, Finding]>([
  ['met by resources', met],
  ['missing because there is none', { kind: 'not-met', reason: 'There is no alarm.', evidence: [] }],
  ['not applicable', { kind: 'not-applicable', reason: 'There is no cache.' }],
])('given a part that the assembly hides, then what is %s is unknown and says which part', (_what, finding) => {
  expect(limitByHidden(finding, facts('the template of the nested stack Cache'))).toMatchObject({
    kind: 'unknown',
    reason: `The assembly does not show the template of the nested stack Cache (data), of which this may not be true: ${finding.reason}`,
  });
});

test.each<[string, Finding]>([
  ['a gap that was seen', { kind: 'not-met', reason: 'It is open.', evidence: [evidenceOf(bucket)] }],
  [
    'what a document proves',
    { kind: 'met', strength: 'declared', reason: 'Written.', evidence: [{ kind: 'document', path: 'a.md' }] },
  ],
])('given a part that the assembly hides, then %s stays what it is', (_what, finding) => {
  expect(limitByHidden(finding, facts('what the transform Macro writes'))).toBe(finding);
});

test('given an assembly that shows everything, then a finding stays what it is', () => {
  expect(limitByHidden(met, facts())).toBe(met);
});

test('given many hidden parts, then three are named and the rest counted', () => {
  expect(limitByHidden(met, facts('a', 'b', 'c', 'd', 'e'))).toMatchObject({
    reason: expect.stringContaining('a (data), b (data), c (data) and 2 more') as string,
  });
});
