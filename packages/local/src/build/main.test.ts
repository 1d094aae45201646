import { runSource } from '../testing/run-source';

it('given a build before a program that prints JSON, the build says what it did on standard error alone', async () => {
  const { code, output, printed } = await runSource('build/main.ts', []);
  expect(code).toBe(0);
  expect(output).toMatch(/^(up to date|built [a-z, ]+) \(\d/);
  expect(printed).toBe('');
}, 30_000);
