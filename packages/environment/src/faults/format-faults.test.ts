import { formatFaults } from './format-faults';

describe('faults as text', () => {
  it('gives each fault a line with file, line, problem and fix', () => {
    const fault = {
      file: 'environments/staging.yaml',
      line: 12,
      problem: 'unknown key "databse"',
      fix: 'did you mean "database"?',
    };
    expect(formatFaults([fault, { ...fault, line: 0 }])).toBe(
      'environments/staging.yaml:12  unknown key "databse"  -> did you mean "database"?\n' +
        'environments/staging.yaml  unknown key "databse"  -> did you mean "database"?',
    );
  });
});
