import { countOf, describeResults } from './describe-results';
import { runSteps, type Result } from './run-steps';
import { selectSteps } from './select-steps';
import { PASSED, type Step } from './step';

const step = (name: string, run: Step['run']): Step => ({ name, wayOut: `mend ${name}`, run });

const STEPS = [
  step('red', () => Promise.resolve({ kind: 'failed', output: 'a line' })),
  step('broken', () => Promise.reject(new Error('no such tool'))),
  step('green', () => Promise.resolve(PASSED)),
  step('blind', () => Promise.resolve({ kind: 'skipped', reason: 'pip install eyes' })),
];

const runAll = async (): Promise<{ readonly printed: readonly string[]; readonly results: readonly Result[] }> => {
  const printed: string[] = [];
  const results = await runSteps(STEPS, { root: '/', searchPath: '' }, (line) => printed.push(line));
  return { printed: printed.map((line) => line.replace(/ \(.*/, '')), results };
};

it('a failing step does not hide the next one, and one that throws has failed', async () => {
  const { printed, results } = await runAll();

  expect(printed.toSorted()).toEqual(['FAILED  broken', 'FAILED  red', 'SKIPPED blind', 'ok      green']);
  expect(results.map(({ outcome }) => (outcome.kind === 'failed' ? outcome.output : outcome.kind))).toEqual([
    'a line',
    'no such tool',
    'passed',
    'skipped',
  ]);
});

it('failures and skips are told with the way out, and a skip is neither a pass nor a failure', async () => {
  const { results } = await runAll();

  expect(describeResults(results)).toEqual([
    '\n--- red\na line\n--> mend red',
    '\n--- broken\nno such tool\n--> mend broken',
    '\n--- blind WAS SKIPPED\n--> pip install eyes',
  ]);
  expect([countOf(results, 'passed'), countOf(results, 'failed'), countOf(results, 'skipped')]).toEqual([1, 2, 1]);
});

it('steps can be named, and a wrong name is told with the right ones', () => {
  expect(selectSteps(STEPS, ['green', 'red']).map(({ name }) => name)).toEqual(['red', 'green']);
  expect(() => selectSteps(STEPS, ['gren'])).toThrow('There is no check called gren.');
});

it('a step that writes has nothing beside it, and of the others two run at a time', async () => {
  let running = 0;
  const most = new Map<string, number>();
  const busy = (name: string, more: Partial<Step> = {}): Step => ({
    ...step(name, async () => {
      running += 1;
      await new Promise((resolve) => setImmediate(resolve));
      most.set(name, running);
      running -= 1;
      return PASSED;
    }),
    ...more,
  });
  const steps = [busy('a'), busy('b'), busy('writer', { writes: true }), busy('c'), busy('d')];

  const results = await runSteps(steps, { root: '/', searchPath: '' }, () => undefined);

  expect(most.get('writer')).toBe(1);
  expect(Math.max(...most.values())).toBe(2);
  expect(results.map((result) => result.step.name)).toEqual(['a', 'b', 'writer', 'c', 'd']);
});
