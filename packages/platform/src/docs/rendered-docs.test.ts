import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LogLevel } from 'projen/lib/logger';
import { aRepository, platformOf, TWO_ENVIRONMENTS } from '../testing/repository';

jest.setTimeout(60_000);

const RENDER = `const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('runs', 'x');
mkdirSync('docs/well-architected', { recursive: true });
writeFileSync('docs/well-architected/blue.md', 'rendered');
`;

const runs = (root: string): number => {
  platformOf(root, { logging: { level: LogLevel.OFF } }).synth();
  return existsSync(join(root, 'runs')) ? readFileSync(join(root, 'runs'), 'utf8').length : 0;
};

describe('given a program that renders', () => {
  let root = '';
  beforeEach(() => {
    root = aRepository({ ...TWO_ENVIRONMENTS, 'packages/local/src/render/main.ts': RENDER });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
    process.exitCode = undefined;
  });

  it('it runs once, and not again while nothing changes', () => {
    expect([runs(root), runs(root)]).toEqual([1, 1]);
  });

  it.each([
    ['a descriptor', 'environments/blue.yaml', (text: string) => text.replace('monthlyUsd: 300', 'monthlyUsd: 400')],
    ['what was rendered', 'docs/well-architected/blue.md', () => 'edited'],
    ['the program itself', 'packages/local/src/render/main.ts', (text: string) => `${text}\n// changed`],
  ])('it runs again when %s changes', (_, path, change) => {
    runs(root);
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

    expect(runs(root)).toBe(2);
  });

  it('when it fails, so does the synthesis, and it is tried again the next time', () => {
    writeFileSync(join(root, 'packages/local/src/render/main.ts'), `${RENDER}process.exit(3);`);

    expect(runs(root)).toBe(1);
    expect(process.exitCode).toBe(1);
    expect(runs(root)).toBe(2);
  });
});
