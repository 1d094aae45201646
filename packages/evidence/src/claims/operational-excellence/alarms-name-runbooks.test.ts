import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { noFacts } from '../../testing/no-facts';
import { alarmsNameRunbooks as claim } from './alarms-name-runbooks';

const RUNBOOK = 'docs/runbooks/staging/api.md';
const alarm = (AlarmDescription: string | typeof UNRESOLVED) =>
  aResource('AWS::CloudWatch::Alarm', { AlarmDescription });
const described = () => anAssembly().with(alarm(`Too many errors. Runbook: ${RUNBOOK}#errors-5xx`));

test('given an alarm that names an existing heading, then the claim is met by the alarm and the document', () => {
  const facts = described().file(RUNBOOK, '# API\n\n## Errors (5xx)\n').facts();
  expect(claim.evaluate(facts)).toMatchObject({
    kind: 'met',
    evidence: [
      { kind: 'resource', property: 'AlarmDescription' },
      { kind: 'document', path: RUNBOOK, anchor: 'errors-5xx' },
    ],
  });
});

test('given an alarm without a runbook, then the claim is not met', () => {
  const facts = anAssembly().with(alarm('Too many errors.')).facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'not-met', evidence: [{ kind: 'resource' }] });
});

test('given an alarm that waits for a promotion, and names no runbook, then the claim is not met', () => {
  const facts = described().file(RUNBOOK, '## Errors (5xx)\n').resting(alarm('Too many errors.')).facts();
  expect(claim.evaluate(facts)).toMatchObject({
    kind: 'not-met',
    reason: expect.stringContaining('names no runbook') as string,
  });
});

test('given the runbook of another environment, then the claim is not met', () => {
  const other = 'docs/runbooks/production/api.md';
  const facts = anAssembly().with(alarm(`Too many errors. Runbook: ${other}#errors-5xx`));
  expect(claim.evaluate(facts.file(other, '## Errors (5xx)\n').facts())).toMatchObject({
    kind: 'not-met',
    reason: 'the runbook of /Test/Alarm has not the names of this environment.',
  });
});

test('given a runbook that was deleted, then the claim is not met and names the document', () => {
  expect(claim.evaluate(described().facts())).toMatchObject({
    kind: 'not-met',
    reason: `${RUNBOOK} does not exist.`,
    evidence: [{ kind: 'document', path: RUNBOOK }],
  });
});

test('given a heading that exists only inside a code fence, then the claim is not met', () => {
  const facts = described().file(RUNBOOK, '# API\n```\n## Errors (5xx)\n```\n').facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'not-met', reason: `${RUNBOOK} has no heading #errors-5xx.` });
});

test('given no alarm at all, then the claim is not met', () => {
  expect(claim.evaluate(anAssembly().facts())).toMatchObject({ kind: 'not-met', reason: 'The assembly has no alarm.' });
});

test('given no facts, then the claim is unknown', () => {
  expect(claim.evaluate(noFacts()).kind).toBe('unknown');
});

test('given no repository, then the claim is unknown', () => {
  const facts = described()
    .but({ repository: { absent: 'no repository' } })
    .facts();
  expect(claim.evaluate(facts)).toMatchObject({ kind: 'unknown', reason: 'no repository.' });
});

test('given an unresolved description, then the claim is unknown', () => {
  expect(claim.evaluate(anAssembly().with(alarm(UNRESOLVED)).facts()).kind).toBe('unknown');
});
