import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../repository';
import { temporaryFolder } from '../testing/temporary-folder';
import { readJestOutcome } from './jest-outcome';

const clean = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};

const file = (name: string, status: string, ...assertionResults: readonly object[]) => ({
  name: join(repository, name),
  status,
  message: status === 'failed' ? 'Cannot find module\n\n    at load (x.ts:1:1)' : '',
  assertionResults,
});

describe('the outcome of a run of jest', () => {
  const folder = temporaryFolder();
  const outcome = (counts: object) => {
    const file = join(folder, 'result.json');
    writeFileSync(file, JSON.stringify({ ...clean, ...counts }));
    return readJestOutcome(file);
  };

  it('given skipped tests, planned tests and files that do not load, counts each as failed', () => {
    expect(
      outcome({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 3 }),
    ).toMatchObject({
      passed: 5,
      failed: 6,
    });
  });

  it('given passed and failed tests, counts them', () => {
    expect(outcome({ numPassedTests: 7, numFailedTests: 2 })).toMatchObject({ passed: 7, failed: 2 });
  });

  it('given tests that did not pass and files that failed without any, names them with their reasons', () => {
    const failureMessages = [
      'Error: \u001b[2mexpected\u001b[22m 3\n\nreceived 4\n    at Object.<anonymous> (a.test.ts:1:1)',
    ];
    const testResults = [
      file(
        'a.test.ts',
        'failed',
        { fullName: 'a adds', status: 'failed', failureMessages },
        { fullName: 'a takes', status: 'passed' },
      ),
      file('b.test.ts', 'passed', { fullName: 'b adds', status: 'pending' }),
      file('c.test.ts', 'failed'),
      file('d.test.ts', 'passed', { fullName: 'd adds', status: 'passed' }),
    ];
    expect(outcome({ testResults }).names).toEqual([
      'a.test.ts: a adds (failed)',
      '    Error: expected 3',
      '    received 4',
      'b.test.ts: b adds (pending)',
      'c.test.ts: the file as a whole',
      '    Cannot find module',
    ]);
  });

  it('given no result, says that jest left none', () => {
    expect(() => readJestOutcome(join(folder, 'nothing.json'))).toThrow('Jest left no result that can be read.');
  });
});
