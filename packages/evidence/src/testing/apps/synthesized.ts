import { App, type AppProps } from 'aws-cdk-lib';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Build = (app: App) => void;

/** Synthesizes an app that is not ours into a folder of its own, outside of any repository. Returns its absolute path. */
export const synthesized = (build: Build, props: AppProps = {}): string => {
  const outdir = mkdtempSync(join(tmpdir(), 'hexastyle-app-'));
  const app = new App({ outdir, analyticsReporting: false, builtinCloudFormationValidation: false, ...props });
  build(app);
  return app.synth().directory;
};

/** The same, and then everything goes that is not needed for deploying it: tree, construct paths, stack traces. */
export const synthesizedBare = (build: Build): string => {
  const context = { 'aws:cdk:enable-path-metadata': false };
  const directory = synthesized(build, { treeMetadata: false, context });
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.metadata.json')))
    rmSync(join(directory, name));
  const file = join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  const without = (key: string, value: unknown): unknown =>
    key === 'additionalMetadataFile' || key === 'metadata' ? undefined : value;
  writeFileSync(file, JSON.stringify(manifest, without));
  return directory;
};
