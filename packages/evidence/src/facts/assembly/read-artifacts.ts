import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceError } from '../../evidence-error';
import { inside } from './inside';
import { readJson } from './read-json';
import { isRecord, listAt, recordAt, textAt, type JsonRecord } from './record';
import { refuseCycles } from './refuse-cycles';

/** Cloud assemblies may hold cloud assemblies (stages); deeper than this is a loop. */
const DEEPEST_STAGE = 8;

/** One stack of a manifest. */
export interface StackArtifact {
  /** What the manifest calls the stack: the same in every environment of an app. */
  readonly id: string;
  readonly name: string;
  /** The stack's construct path, where the CDK's version writes it: `Production/Data`. */
  readonly displayName: string | undefined;
  /** `undefined` when the stack is environment-agnostic. */
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly directory: string;
  readonly templateFile: string;
  /** Construct path -> metadata entries, wherever the CDK's version keeps them. */
  readonly metadata: JsonRecord;
}

/** What the manifests of an assembly list. */
export interface Artifacts {
  /** In the manifest's order. */
  readonly stacks: readonly StackArtifact[];
  /** Lookups that nobody answered when the assembly was made, so that its values are made up: `vpc-provider:account=…`. */
  readonly lookups: readonly string[];
}

/** How far down the stages a manifest is, the real directories that were read, and the lookups that were met. */
interface Descent {
  readonly depth: number;
  readonly seen: Set<string>;
  readonly lookups: Set<string>;
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
    displayName: textAt(artifact, 'displayName'),
    account: known(account),
    region: known(region),
    directory,
    templateFile: inside(directory, template),
    metadata: metadataOf(directory, artifact),
  };
};

const artifactsOf = (directory: string, lookups: Set<string>): JsonRecord => {
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
  const manifest = readJson(inside(directory, 'manifest.json'));
  for (const lookup of listAt(manifest, 'missing')) lookups.add(textAt(lookup, 'key') ?? 'without a key');
  if (isRecord(manifest) && isRecord(manifest['artifacts'])) return manifest['artifacts'];
  if (isRecord(manifest) && !('artifacts' in manifest) && 'version' in manifest) return {};
  throw new EvidenceError('shape-unexpected', {
    where: file,
    problem: 'the manifest has no artifacts',
    fix: 'Synthesize the assembly again with a current CDK',
  });
};

const refused = (directory: string, problem: string): EvidenceError =>
  new EvidenceError('nested-too-deep', {
    where: join(directory, 'manifest.json'),
    problem,
    fix: 'Synthesize the assembly again; do not judge an assembly that you do not trust',
  });

/** The directory of a stage, which no other stage has. */
const stageOf = (directory: string, artifact: JsonRecord, { depth, seen }: Descent): string | undefined => {
  const nested = textAt(recordAt(artifact, 'properties'), 'directoryName');
  if (artifact['type'] !== 'cdk:cloud-assembly' || nested === undefined) return undefined;
  const stage = inside(directory, nested);
  const own = existsSync(stage) ? realpathSync(stage) : stage;
  if (depth >= DEEPEST_STAGE) throw refused(directory, `stages are nested deeper than ${DEEPEST_STAGE} levels`);
  if (seen.has(own)) throw refused(directory, `two stages are read from the directory ${nested}`);
  seen.add(own);
  return stage;
};

const stacksIn = (directory: string, descent: Descent): readonly StackArtifact[] => {
  const artifacts = artifactsOf(directory, descent.lookups);
  refuseCycles(directory, artifacts);
  return Object.entries(artifacts).flatMap(([id, artifact]): readonly StackArtifact[] => {
    if (!isRecord(artifact)) return [];
    if (artifact['type'] === 'aws:cloudformation:stack') return [stackOf(directory, id, artifact)];
    const stage = stageOf(directory, artifact, descent);
    return stage === undefined ? [] : stacksIn(stage, { ...descent, depth: descent.depth + 1 });
  });
};

/** What an assembly and the assemblies nested in it (stages) list. */
export const readArtifacts = (directory: string): Artifacts => {
  const lookups = new Set<string>();
  const stacks = stacksIn(directory, { depth: 0, seen: new Set(), lookups });
  return { stacks, lookups: [...lookups] };
};
