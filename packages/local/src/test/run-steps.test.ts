import { runSteps } from './run-steps';
import type { Step } from './step';
import { closingLine } from './tally';

const step = (name: string, run: Step['run']): Step => ({ name, title: name, run });

describe('the steps of npm test', () => {
  it('given a step that tests nothing, counts a failure', async () => {
    const lines: string[] = [];
    const empty = step('empty', () => Promise.resolve({ passed: 0, failed: 0 }));
    expect(await runSteps([empty], (line) => lines.push(line))).toEqual({ passed: 0, failed: 1 });
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
});
