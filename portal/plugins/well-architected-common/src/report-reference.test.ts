import { parseReportReference, writeReportReference } from './report-reference';

describe('the reference of a report', () => {
  it.each(['staging', 'staging@9f3c1a2b4d', 'staging:12'])('given %s, then it is read and written alike', (text) => {
    const reference = parseReportReference(text);

    expect(reference && writeReportReference(reference)).toBe(text);
  });

  it.each(['', 'Staging', '../staging', 'staging@', 'staging:x', 'staging@a/b', 'staging:12@9f3c'])(
    'given %j, then it is none',
    (text) => {
      expect(parseReportReference(text)).toBeUndefined();
    },
  );
});
