import { anUnjudgedPractice } from '../testing/a-coverage';
import { sayReason } from './say-reason';

const stated = { path: 'attestations/root.yaml', owner: 'ann', text: 'It is.', expires: '2027-01-01' };

describe('the reason of a best practice that no claim judges', () => {
  it.each([
    ['not judged yet', anUnjudgedPractice({ reason: 'A claim.' }), 'Not judged yet: A claim.'],
    [
      'not stated',
      anUnjudgedPractice({ classification: 'attested', reason: 'People know.' }),
      'Waiting for somebody who states it: People know.',
    ],
    [
      'stated',
      anUnjudgedPractice({
        classification: 'attested',
        verdict: 'attested',
        attestation: stated,
        reason: 'Stated by ann until 2027-01-01: It is.',
      }),
      'Stated by ann until 2027-01-01: It is.',
    ],
    [
      'not applicable',
      anUnjudgedPractice({ classification: 'not-applicable', reason: 'There is none.' }),
      'Does not apply: There is none.',
    ],
  ])('given one that is %s, then it says so before why', (_case, practice, words) => {
    expect(sayReason(practice)).toBe(words);
  });
});
