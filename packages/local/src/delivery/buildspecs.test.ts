import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFN_LINT } from '../check/templates/cfn-lint';
import { redisProgram } from '../programs/programs';
import { inRepository, repository } from '../repository';
import { temporaryFolder } from '../testing/temporary-folder';
import { DEPLOYMENTS } from './deployments';
import { GATES } from './gates';
import { readBuildspec } from './read-buildspec';

describe('the gates of the pipelines', () => {
  const folder = temporaryFolder();

  it.each(GATES)(
    'given %s, install and test as a newcomer does, but without a browser, and judge before anything is handed on',
    (gate) => {
      const { install, build } = readBuildspec(repository, gate);
      const readme = readFileSync(inRepository('README.md'), 'utf8');
      expect(readme).toContain('npm ci && npm test');
      expect(install).toEqual(['dnf install --assumeyes valkey', `pip3 install cfn-lint==${CFN_LINT}`, 'npm ci']);
      expect(redisProgram.commands).toContain('valkey-server');
      expect(build.slice(0, 3)).toEqual([
        'npm test -- build evidence checks packages portal',
        'npm run synth',
        'npx hexastyle evidence',
      ]);
      expect(build.findIndex((command) => command.includes('.hexastyle/delivery'))).toBe(3);
    },
  );

  it.each(GATES)('given %s, call nothing of AWS', (gate) => {
    for (const command of readBuildspec(repository, gate).build) expect(command).not.toMatch(/(?<![\w/-])(aws|cdk) /);
  });

  it('given all buildspecs, leave none that nothing runs, and install in no other', () => {
    const names = readdirSync(inRepository('packages/infra/buildspecs')).map((file) => file.replace(/\.yaml$/, ''));
    expect(names.sort()).toEqual([...GATES, ...DEPLOYMENTS, 'health', 'push'].sort());
    for (const name of [...DEPLOYMENTS, 'health', 'push']) expect(readBuildspec(repository, name).install).toEqual([]);
  });

  it('given a file that is no buildspec, says what makes it', () => {
    mkdirSync(join(folder, 'packages/infra/buildspecs'), { recursive: true });
    writeFileSync(join(folder, 'packages/infra/buildspecs/backend.yaml'), 'version: 0.2\n');
    expect(() => readBuildspec(folder, 'backend')).toThrow('packages/infra/buildspecs/backend.yaml is no buildspec.');
  });
});
