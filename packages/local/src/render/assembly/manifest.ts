import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem';

const stackSchema = z.object({
  type: z.literal('aws:cloudformation:stack'),
  /** `aws://<account>/<region>` */
  environment: z.string(),
  dependencies: z.array(z.string()).default([]),
  properties: z.object({
    templateFile: z.string(),
    stackName: z.string().optional(),
    terminationProtection: z.boolean().default(false),
    requiresBootstrapStackVersion: z.number().optional(),
    bootstrapStackVersionSsmParameter: z.string().optional(),
  }),
});
const manifestSchema = z.object({ artifacts: z.record(z.string(), z.looseObject({ type: z.string() })) });

/** A stack of an assembly, as `manifest.json` describes it. */
export interface ManifestStack {
  /** The artifact's; others depend on it under this id. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Relative to the assembly. */
  readonly templateFile: string;
  /** Ids of artifacts. */
  readonly dependencies: readonly string[];
  readonly terminationProtection: boolean;
  /** What it asks of its region's bootstrap stack; `undefined` when it asks nothing. */
  readonly bootstrap: Bootstrap | undefined;
}

/** The bootstrap stack that a deployment needs. */
export interface Bootstrap {
  /** The oldest version that will do. */
  readonly version: number;
  /** The SSM parameter in which the bootstrap stack says its version: `/cdk-bootstrap/<qualifier>/version`. */
  readonly parameter: string;
}

/** The stacks of an assembly, as its manifest lists them. @throws Problem when there is no manifest, or it is not one */
export const manifestStacks = (directory: string): readonly ManifestStack[] => {
  const file = join(directory, 'manifest.json');
  try {
    const { artifacts } = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.entries(artifacts).flatMap(([id, artifact]) =>
      artifact.type === 'aws:cloudformation:stack' ? [stackOf(id, artifact)] : [],
    );
  } catch (error) {
    throw new Problem(`${file} cannot be read.`, 'Run: npm run synth', { cause: error });
  }
};

function stackOf(id: string, artifact: unknown): ManifestStack {
  const { environment, dependencies, properties } = stackSchema.parse(artifact);
  const { templateFile, stackName = id, terminationProtection } = properties;
  const { requiresBootstrapStackVersion: version, bootstrapStackVersionSsmParameter: parameter } = properties;
  const bootstrap = version === undefined || parameter === undefined ? undefined : { version, parameter };
  const region = basename(environment);
  return { id, name: stackName, region, templateFile, dependencies, terminationProtection, bootstrap };
}
