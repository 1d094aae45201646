import { doubtsOf } from './doubts-of';

describe('what machines are told not to rely on', () => {
  it('given parts that were read in full, in part, once and never, then all but the first are said with the way out', () => {
    const at = '2026-01-01T10:00:00.000Z';
    const reasons = [{ what: 'us-west-2 did not answer', wayOut: 'try again' }];

    expect(
      doubtsOf({
        alarms: { at, firing: 0, total: 1, missing: reasons },
        costs: { at, failure: { at, reasons } },
        pipelines: { at, approvals: 0 },
      }),
    ).toEqual([
      'alarms: not all could be read: us-west-2 did not answer. To mend it: try again.',
      `costs: could not be read since ${at}: us-west-2 did not answer. To mend it: try again.`,
      'recovery: never read.',
    ]);
  });

  it('given a part that was tried and never read, then the reason is said', () => {
    const failure = { at: '2026-01-01T10:00:00.000Z', reasons: [{ what: 'permission missing', wayOut: 'grant it' }] };

    expect(doubtsOf({ neverRead: { alarms: failure } })).toEqual([
      'alarms: never read: permission missing. To mend it: grant it.',
      'costs: never read.',
      'pipelines: never read.',
      'recovery: never read.',
    ]);
  });
});
