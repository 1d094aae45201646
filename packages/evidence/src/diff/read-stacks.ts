import { nestedTemplates } from '../facts/assembly/nested-templates';
import { originsOf } from '../facts/assembly/origins';
import { isRecord, recordAt, textAt, type JsonRecord } from '../facts/assembly/record';
import { sourcesIn } from '../facts/assembly/sources-in';
import { readArtifacts, type StackArtifact } from '../facts/assembly/read-artifacts';
import { rawTemplate } from '../facts/assembly/template';
import { normalized } from './normalized';
import type { SideStack } from './side';

/** Nested stacks may nest; deeper than this is a loop. */
const DEEPEST_NESTED_STACK = 8;

/** A logical id that occurs in nested stacks too has several paths in the metadata: none is better than a wrong one. */
const constructPathsOf = (artifact: StackArtifact, resources: JsonRecord): ReadonlyMap<string, string> => {
  const origins = originsOf(artifact.metadata, sourcesIn(artifact.directory));
  return new Map(
    Object.entries(resources).flatMap(([logicalId, resource]): readonly [string, string][] => {
      const own = isRecord(resource) ? textAt(resource['Metadata'], 'aws:cdk:path') : undefined;
      const [origin, ...others] = origins.get(logicalId) ?? [];
      const path = own === undefined ? others.length === 0 && origin?.constructPath : `/${own}`;
      return typeof path === 'string' ? [[logicalId, path]] : [];
    }),
  );
};

const open = (artifact: StackArtifact, file: string, nesting: readonly string[]): readonly SideStack[] => {
  const template = rawTemplate(file);
  const resources = recordAt(template, 'Resources');
  const nested =
    nesting.length < DEEPEST_NESTED_STACK ? nestedTemplates(artifact.directory, resources) : new Map<string, string>();
  const { id, name, account, region } = artifact;
  return [
    {
      id: [id, ...nesting].join('/'),
      name: [name, ...nesting].join('/'),
      ...(account !== undefined && { account }),
      ...(region !== undefined && { region }),
      template: normalized(template),
      constructPaths: constructPathsOf(artifact, resources),
    },
    ...[...nested].flatMap(([logicalId, child]) => open(artifact, child, [...nesting, logicalId])),
  ];
};

/** Every stack of an assembly, its stages and its nested stacks. */
export const readStacks = (directory: string): readonly SideStack[] =>
  readArtifacts(directory).stacks.flatMap((artifact) => open(artifact, artifact.templateFile, []));
