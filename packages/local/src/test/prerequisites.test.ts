import { missingPrograms } from './prerequisites';
import { installCommand } from '../programs/programs';

describe('what the tests need beside npm', () => {
  it('given an empty search path, finds everything missing and knows one command for all of it', () => {
    const missing = missingPrograms('/nonexistent', []);
    expect(missing.map(({ name }) => name)).toEqual(['redis-server', 'chromium', 'git']);
    expect(installCommand(missing, false)).toBe('sudo apt-get install --yes redis-server chromium git');
  });

  it('given steps without the journey, needs no browser', () => {
    expect(missingPrograms('/nonexistent', ['packages']).map(({ name }) => name)).toEqual(['redis-server', 'git']);
  });
});
