import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type * as PlatformApp from '../app/platform-app';
import { onceARun } from './once-a-run';

/** The templates of one environment, by layer. */
export interface Layers {
  readonly identity: Template;
  readonly network: Template;
  readonly data: Template;
  readonly api: Template;
  readonly siteReplica: Template;
  readonly edge: Template;
  readonly observability: Template;
  readonly pilotLight: Template;
  readonly recovery: Template;
  readonly cost: Template;
  readonly delivery: Template;
}

const made: string[] = [];

/** A new folder, gone after the test file. */
export function temporary(purpose: string): string {
  const directory = mkdtempSync(join(tmpdir(), `hexastyle-infra-${purpose}-`));
  made.push(directory);
  return directory;
}

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** A folder that stands in for the bundled API, where a test is about the templates only. */
export function standInCode(): string {
  const directory = temporary('code');
  writeFileSync(join(directory, 'lambda.js'), 'exports.handler = async () => ({ statusCode: 204 });\n');
  return directory;
}

/** The app is loaded where it is made only: most of the time of a file of tests would go into loading it. */
export const appOf = (environment: Environment, outdir = temporary('assembly')): App =>
  jest
    .requireActual<typeof PlatformApp>('../app/platform-app')
    .platformApp(environment, { code: standInCode(), outdir });

/** The assembly of an environment, which the files of one run share: it is to be read only. */
export const assemblyOf = (environment: Environment): CloudAssembly =>
  new CloudAssembly(
    onceARun(JSON.stringify(environment), (folder) => {
      appOf(environment, folder).synth();
    }),
  );

export function layersOf(environment: Environment): Layers {
  const assembly = assemblyOf(environment);
  const template = (id: string): Template => Template.fromJSON(assembly.getStackArtifact(id).template as object);
  return {
    identity: template('Identity'),
    network: template('Network'),
    data: template('Data'),
    api: template('Api'),
    siteReplica: template('SiteReplica'),
    edge: template('Edge'),
    observability: template('Observability'),
    pilotLight: template('PilotLight'),
    recovery: template('Recovery'),
    cost: template('Cost'),
    delivery: template('Delivery'),
  };
}
