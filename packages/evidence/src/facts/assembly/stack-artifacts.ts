import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceError } from '../../evidence-error';
import { inside } from './inside';
import { readJson } from './read-json';
import { isRecord, recordAt, textAt, type JsonRecord } from './record';

/** Cloud assemblies may hold cloud assemblies (stages); deeper than this is a loop. */
const DEEPEST_STAGE = 8;

/** One stack of a manifest. */
export interface StackArtifact {
  /** What the manifest calls the stack: the same in every environment of an app. */
  readonly id: string;
  readonly name: string;
  /** `undefined` when the stack is environment-agnostic. */
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly directory: string;
  readonly templateFile: string;
  /** Construct path -> metadata entries, wherever the CDK's version keeps them. */
  readonly metadata: JsonRecord;
}

const known = (part: string | undefined): string | undefined =>
  part === undefined || part === '' || part.startsWith('unknown-') ? undefined : part;

const metadataOf = (directory: string, artifact: JsonRecord): JsonRecord => {
  const file = textAt(artifact, 'additionalMetadataFile');
  const extra = file === undefined ? {} : readJson(inside(directory, file));
  return { ...recordAt(artifact, 'metadata'), ...(isRecord(extra) ? extra : {}) };
};

const stackOf = (directory: string, id: string, artifact: JsonRecord): StackArtifact => {
  const properties = recordAt(artifact, 'properties');
  const template = textAt(properties, 'templateFile');
  if (template === undefined)
    throw new EvidenceError('shape-unexpected', {
      where: join(directory, 'manifest.json'),
      problem: `the stack ${id} names no template`,
      fix: 'Synthesize the assembly again with a current CDK',
    });
  const [account, region] = (textAt(artifact, 'environment') ?? '').replace(/^aws:\/\//, '').split('/');
  return {
    id,
    name: textAt(properties, 'stackName') ?? id,
    account: known(account),
    region: known(region),
    directory,
    templateFile: inside(directory, template),
    metadata: metadataOf(directory, artifact),
  };
};

const manifestOf = (directory: string): JsonRecord => {
  const file = join(directory, 'manifest.json');
  if (!existsSync(directory))
    throw new EvidenceError('assembly-missing', {
      where: directory,
      problem: 'there is no cloud assembly',
      fix: 'Run `npm run synth`, or name the cdk.out of another app with --assembly',
    });
  if (!existsSync(file))
    throw new EvidenceError('manifest-missing', {
      where: file,
      problem: 'there is no manifest, so this is not a cloud assembly',
      fix: 'Name the folder that `cdk synth` wrote, usually cdk.out',
    });
  const manifest = readJson(file);
  if (isRecord(manifest) && isRecord(manifest['artifacts'])) return manifest['artifacts'];
  if (isRecord(manifest) && !('artifacts' in manifest) && 'version' in manifest) return {};
  throw new EvidenceError('shape-unexpected', {
    where: file,
    problem: 'the manifest has no artifacts',
    fix: 'Synthesize the assembly again with a current CDK',
  });
};

/** Every stack of an assembly and of the assemblies nested in it (stages), in the manifest's order. */
export const stackArtifacts = (directory: string, depth = 0): readonly StackArtifact[] =>
  Object.entries(manifestOf(directory)).flatMap(([id, artifact]): readonly StackArtifact[] => {
    if (!isRecord(artifact)) return [];
    if (artifact['type'] === 'aws:cloudformation:stack') return [stackOf(directory, id, artifact)];
    const nested = textAt(recordAt(artifact, 'properties'), 'directoryName');
    if (artifact['type'] !== 'cdk:cloud-assembly' || nested === undefined || depth >= DEEPEST_STAGE) return [];
    return stackArtifacts(inside(directory, nested), depth + 1);
  });
