import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem';
import { manifestStacks } from '../../render/assembly/manifest';

/** One synthesized template. */
export interface AssembledTemplate {
  /** Relative to the repository. */
  readonly file: string;
  readonly region: string;
  /** CloudFormation types, by logical id. */
  readonly types: ReadonlyMap<string, string>;
}

const templateSchema = z.object({ Resources: z.record(z.string(), z.object({ Type: z.string() })) });

const typesIn = (path: string): ReadonlyMap<string, string> => {
  const { Resources: resources } = templateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Map(Object.entries(resources).map(([logicalId, { Type }]) => [logicalId, Type]));
};

const templatesIn = (root: string, folder: string): readonly AssembledTemplate[] =>
  manifestStacks(folder).map(({ templateFile, region }) => {
    const path = join(folder, templateFile);
    return { file: relative(root, path), region, types: typesIn(path) };
  });

/** The templates of the assemblies in a folder, whose paths become relative to `root`. @throws Problem when it has none */
export const assembledTemplates = (out: string, root: string): readonly AssembledTemplate[] => {
  const folders = globSync('*/manifest.json', { cwd: out }).sort();
  if (folders.length === 0) throw new Problem(`${out} holds no assembly.`, 'Run: npm run synth');
  return folders.flatMap((manifest) => templatesIn(root, join(out, dirname(manifest))));
};
