import { needsServices } from './needs-services';

describe('whether a run of jest needs services', () => {
  it.each([
    [['jest'], true],
    [['jest', '--selectProjects', 'habits', 'api'], true],
    [['jest', '--selectProjects', 'habits'], false],
  ])('given %j, answers %j', (commandLine, expected) => {
    expect(needsServices(commandLine)).toBe(expected);
  });
});
