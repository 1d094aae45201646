import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../testing/temporary-folder';
import { CFN_LINT } from './cfn-lint';
import { lintTemplates } from './lint-templates';

const folders = temporaryFolder();

/** An assembly of two stacks in two regions, and a program called cfn-lint that prints and ends as told. */
const anAssembly = (prints: string, status: number): { readonly root: string; readonly searchPath: string } => {
  const root = mkdtempSync(join(folders, 'repository-'));
  const folder = join(root, 'out/staging');
  mkdirSync(folder, { recursive: true });
  const stack = (region: string, templateFile: string) => ({
    type: 'aws:cloudformation:stack',
    environment: `aws://111111111111/${region}`,
    properties: { templateFile },
  });
  const artifacts = { A: stack('us-east-1', 'A.template.json'), B: stack('us-west-2', 'B.template.json') };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ artifacts: { ...artifacts, T: { type: 'cdk:tree' } } }),
  );
  for (const name of ['A', 'B'])
    writeFileSync(join(folder, `${name}.template.json`), '{"Resources":{"Q":{"Type":"AWS::SQS::Queue"}}}');
  writeFileSync(join(root, 'cfn-lint'), `#!/bin/sh\necho "$@" >> ${root}/calls\necho '${prints}'\nexit ${status}\n`);
  chmodSync(join(root, 'cfn-lint'), 0o755);
  return { root, searchPath: `${root}:/bin:/usr/bin` };
};

describe('Given assemblies', () => {
  it('When cfn-lint is not installed, then the step is skipped and says how to get it', () => {
    const { root } = anAssembly('[]', 0);
    expect(lintTemplates(join(root, 'out'), root, '/nonexistent')).toEqual({
      kind: 'skipped',
      reason: `cfn-lint is not on the search path. To have it: pip install cfn-lint==${CFN_LINT}`,
    });
  });

  it('When cfn-lint finds an error, then it is told with its place', () => {
    const found = {
      Filename: 'out/staging/A.template.json',
      Message: 'no such property',
      Rule: { Id: 'E3002' },
      Location: { Start: { LineNumber: 3 }, Path: ['Resources', 'Q', 'Properties'] },
    };
    const { root, searchPath } = anAssembly(JSON.stringify([found]), 2);
    expect(lintTemplates(join(root, 'out'), root, searchPath)).toMatchObject({
      kind: 'failed',
      output: expect.stringContaining('out/staging/A.template.json:3 E3002 Q: no such property') as string,
    });
  });

  it('When cfn-lint itself fails, then that is the finding, and no pass', () => {
    const { root, searchPath } = anAssembly('', 1);
    expect(() => lintTemplates(join(root, 'out'), root, searchPath)).toThrow('cfn-lint failed');
  });

  it('When there is no assembly, then the message names the way out', () => {
    const { root, searchPath } = anAssembly('[]', 0);
    expect(() => lintTemplates(join(root, 'nowhere'), root, searchPath)).toThrow('holds no assembly');
  });
});
