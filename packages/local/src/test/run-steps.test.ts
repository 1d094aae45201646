import { runSteps } from './run-steps';
import type { Step } from './step';
import { closingLine } from './tally';

const step = (name: string, run: Step['run']): Step => ({ name, title: name, run });

describe('the steps of npm test', () => {
  it('given a step that tests nothing, counts a failure', async () => {
    const lines: string[] = [];
    const empty = step('empty', () => Promise.resolve({ passed: 0, failed: 0 }));
    expect(await runSteps([empty], (line) => lines.push(line))).toMatchObject({ passed: 0, failed: 1 });
    expect(lines).toContain('No test ran at all, which counts as a failure.');
  });

  it('given a step that throws, counts a failure, says why, and goes on', async () => {
    const lines: string[] = [];
    const broken = step('broken', () => Promise.reject(new Error('the build is broken')));
    const fine = step('fine', () => Promise.resolve({ passed: 3, failed: 0 }));
    const tally = await runSteps([broken, fine], (line) => lines.push(line));
    expect(closingLine(tally)).toBe('3 passed, 1 failed');
    expect(lines).toContain('the build is broken');
    expect(lines.at(-1)).toMatch(/^ok +fine: 3 passed, 0 failed/);
  });

  it('given a failed test, names it again at the end, below its step', async () => {
    const lines: string[] = [];
    const failing = step('failing', () =>
      Promise.resolve({ passed: 2, failed: 1, names: ['a.test.ts: adds (failed)'] }),
    );
    const { names } = await runSteps([failing], (line) => lines.push(line));
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/^FAILED failing: 2 passed, 1 failed/),
      expect.stringMatching(/^ +a\.test\.ts: adds \(failed\)$/),
    ]);
    expect(names).toEqual(['a.test.ts: adds (failed)']);
  });
});
