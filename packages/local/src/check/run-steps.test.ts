import { runSteps } from './run-steps';
import { selectSteps } from './select-steps';
import { PASSED, type Step } from './step';

const step = (name: string, run: Step['run']): Step => ({ name, wayOut: `mend ${name}`, run });

const STEPS = [
  step('red', () => Promise.resolve({ kind: 'failed', output: 'a line' })),
  step('broken', () => Promise.reject(new Error('no such tool'))),
  step('green', () => Promise.resolve(PASSED)),
];

it('a failing step does not hide the next one, and one that throws has failed', async () => {
  const printed: string[] = [];

  const failures = await runSteps(STEPS, '/', (line) => printed.push(line));

  expect(printed.map((line) => line.replace(/ \(.*/, ''))).toEqual(['FAILED red', 'FAILED broken', 'ok     green']);
  expect(failures.map(({ step: { name }, output }) => [name, output])).toEqual([
    ['red', 'a line'],
    ['broken', 'no such tool'],
  ]);
});

it('steps can be named, and a wrong name is told with the right ones', () => {
  expect(selectSteps(STEPS, ['green', 'red']).map(({ name }) => name)).toEqual(['red', 'green']);
  expect(() => selectSteps(STEPS, ['gren'])).toThrow('There is no check called gren.');
});
