import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../problem';
import { temporaryFolder } from '../../testing/temporary-folder';
import { readStacks } from './read-stacks';

const stack = (name: string, region: string, dependencies: readonly string[] = []) => ({
  type: 'aws:cloudformation:stack',
  environment: `aws://111111111111/${region}`,
  dependencies,
  properties: { templateFile: `${name}.template.json`, stackName: `hexastyle-staging-${name}` },
});

describe('the stacks of an assembly', () => {
  const folder = temporaryFolder();
  const manifest = join(folder, 'manifest.json');

  it('given stacks that need each other, lists each after those that it needs, whatever the order of the manifest', () => {
    const artifacts = {
      Tree: { type: 'cdk:tree' },
      Api: stack('api', 'us-east-1', ['Data', 'Api.assets']),
      'Api.assets': { type: 'cdk:asset-manifest' },
      PilotLight: stack('pilot-light', 'us-west-2', ['Api']),
      Data: stack('data', 'us-east-1'),
    };
    writeFileSync(manifest, JSON.stringify({ artifacts }));
    expect(readStacks(folder)).toEqual([
      { name: 'hexastyle-staging-data', region: 'us-east-1', after: [] },
      { name: 'hexastyle-staging-api', region: 'us-east-1', after: ['hexastyle-staging-data'] },
      { name: 'hexastyle-staging-pilot-light', region: 'us-west-2', after: ['hexastyle-staging-api'] },
    ]);
  });

  it.each(['{', '{}', '{"artifacts":{"Api":{"type":"aws:cloudformation:stack"}}}'])(
    'given a manifest that says %s, names the file and the way out',
    (text) => {
      writeFileSync(manifest, text);
      expect(() => readStacks(folder)).toThrow(Problem);
      expect(() => readStacks(folder)).toThrow(`${manifest} cannot be read.`);
    },
  );

  it('given no assembly, says so', () => {
    expect(() => readStacks(join(folder, 'nothing'))).toThrow('cannot be read');
  });
});
