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
  const template = (name: string, Parameters: object): void => {
    writeFileSync(join(folder, `${name}.template.json`), JSON.stringify({ Parameters, Resources: {} }));
  };

  it('given stacks that need each other, lists each after those that it needs, whatever the order of the manifest', () => {
    const artifacts = {
      Tree: { type: 'cdk:tree' },
      Api: stack('api', 'us-east-1', ['Data', 'Api.assets']),
      'Api.assets': { type: 'cdk:asset-manifest' },
      PilotLight: stack('pilot-light', 'us-west-2', ['Api']),
      Data: stack('data', 'us-east-1'),
    };
    writeFileSync(manifest, JSON.stringify({ artifacts }));
    for (const name of ['data', 'api', 'pilot-light']) template(name, {});
    expect(readStacks(folder)).toMatchObject([
      { id: 'Data', name: 'hexastyle-staging-data', region: 'us-east-1', after: [] },
      { id: 'Api', name: 'hexastyle-staging-api', region: 'us-east-1', after: ['hexastyle-staging-data'] },
      {
        id: 'PilotLight',
        name: 'hexastyle-staging-pilot-light',
        region: 'us-west-2',
        after: ['hexastyle-staging-api'],
      },
    ]);
  });

  it('given what a deployment asks and may say, tells it, but not what the CDK adds by itself', () => {
    const { properties, ...api } = stack('api', 'us-east-1');
    const bootstrap = {
      requiresBootstrapStackVersion: 6,
      bootstrapStackVersionSsmParameter: '/cdk-bootstrap/x/version',
    };
    writeFileSync(
      manifest,
      JSON.stringify({
        artifacts: { Api: { ...api, properties: { ...properties, ...bootstrap, terminationProtection: true } } },
      }),
    );
    template('api', {
      Phase: { Type: 'String', Default: 'idle', AllowedValues: ['idle', 'promoted'], Description: 'What it does' },
      Origin: { Type: 'String' },
      BootstrapVersion: { Type: 'String', Default: '/cdk-bootstrap/x/version' },
    });

    expect(readStacks(folder)).toMatchObject([
      {
        terminationProtection: true,
        bootstrap: { version: 6, parameter: '/cdk-bootstrap/x/version' },
        parameters: [
          { name: 'Phase', initial: 'idle', allowed: ['idle', 'promoted'], says: 'What it does' },
          { name: 'Origin', initial: undefined, allowed: [], says: '' },
        ],
      },
    ]);
  });

  it('given a stack without its template, names the file and the way out', () => {
    writeFileSync(manifest, JSON.stringify({ artifacts: { Edge: stack('edge', 'us-east-1') } }));
    expect(() => readStacks(folder)).toThrow(`${join(folder, 'edge.template.json')} cannot be read.`);
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
