import { sayDoubt } from './say-doubt';

const at = '2026-01-01T10:00:00.000Z';
const reasons = [{ what: 'us-west-2 did not answer', wayOut: 'try again' }];

describe('doubt of what was read', () => {
  it('given all was read, then there is none', () => {
    expect(sayDoubt({ at })).toBeUndefined();
  });

  it('given a region that could not be read and a failure since, then both are said with their reasons', () => {
    const failure = { at, reasons: [{ what: 'permission missing', wayOut: 'grant it' }] };

    expect(sayDoubt({ at, missing: reasons, failure })).toBe(
      'not all could be read (us-west-2 did not answer), could not be read since (permission missing)',
    );
  });
});
