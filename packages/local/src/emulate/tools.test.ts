import { readFileSync } from 'node:fs';
import { inRepository } from '../repository';
import { findMoto, ToolMissing } from './tools';

const missing = (): ToolMissing => {
  try {
    findMoto('');
  } catch (thrown) {
    if (thrown instanceof ToolMissing) return thrown;
  }
  throw new Error('Found moto on an empty search path.');
};

it('given no moto, says how to get the release that CI installs', () => {
  const [, requirement = 'none'] = /pip install ('.+')/.exec(missing().remedy) ?? [];
  const workflow = readFileSync(inRepository('.github/workflows/build.yml'), 'utf8');
  expect(workflow).toContain(`pip install ${requirement}`);
});
