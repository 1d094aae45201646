import { aFolder } from '../../testing/a-cdk-out';
import { readAttestations } from './read-attestations';

const TEXT = 'owner: platform-team\ntext: We looked at it together.\nexpires: 2027-06-30\n';

test('given no folder, then there are no attestations', () => {
  expect(readAttestations(aFolder({ 'README.md': '' }))).toEqual([]);
});

test('given one of a claim and one of best practices, then both are read, and one without environments holds for all', () => {
  const root = aFolder({
    'attestations/a.yaml': `claim: one\nenvironments: [staging]\n${TEXT}`,
    'attestations/b.yaml': `bestPractices: [OPS03-BP01, OPS03-BP02]\n${TEXT}`,
  });
  expect(readAttestations(root)).toMatchObject([
    { file: 'attestations/a.yaml', subject: { kind: 'claim', claim: 'one' }, environments: ['staging'] },
    { subject: { kind: 'best-practices', ids: ['OPS03-BP01', 'OPS03-BP02'] }, environments: 'all' },
  ]);
});

test.each([
  ['both', `claim: one\nbestPractices: [OPS03-BP01]\n${TEXT}`, 'write either "claim" or "bestPractices"'],
  ['neither', TEXT, 'an attestation is for one claim or for best practices'],
  ['an id that is none', `bestPractices: [OPS3]\n${TEXT}`, '"OPS3"'],
  ['no end', `claim: one\n${TEXT.replace(/expires.*/, '')}`, '"expires" is missing'],
])('given %s, then it is refused with its file', (_case, text, message) => {
  const read = (): unknown => readAttestations(aFolder({ 'attestations/bad.yaml': text }));
  expect(read).toThrow('attestations/bad.yaml');
  expect(read).toThrow(message);
});
