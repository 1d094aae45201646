import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { readJestOutcome } from './jest-outcome';

const clean = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the outcome of a run of jest', () => {
  const folder = temporaryFolder();
  const outcome = (counts: Partial<typeof clean>) => {
    const file = join(folder, 'result.json');
    writeFileSync(file, JSON.stringify({ ...clean, ...counts }));
    return readJestOutcome(file);
  };

  it('given skipped tests, planned tests and files that do not load, counts each as failed', () => {
    expect(outcome({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 3 })).toEqual({
      passed: 5,
      failed: 6,
    });
  });

  it('given passed and failed tests, counts them', () => {
    expect(outcome({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
  });

  it('given no result, says that jest left none', () => {
    expect(() => readJestOutcome(join(folder, 'nothing.json'))).toThrow('Jest left no result that can be read.');
  });
});
