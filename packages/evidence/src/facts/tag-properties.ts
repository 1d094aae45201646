import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { pinnedFile } from '../report/pinned-file';

const schema = z.object({ tagged: z.record(z.string(), z.string()), untagged: z.array(z.string()) });

interface TagProperties {
  /** The property of each type that can be tagged. */
  readonly tagged: ReadonlyMap<string, string>;
  readonly untagged: ReadonlySet<string>;
}

let pinned: TagProperties | undefined;

/** What CloudFormation's specification says of every type; read once, when it is asked for. */
const tagProperties = (): TagProperties => {
  if (pinned === undefined) {
    const { tagged, untagged } = schema.parse(JSON.parse(readFileSync(pinnedFile('tag-properties.json'), 'utf8')));
    pinned = { tagged: new Map(Object.entries(tagged)), untagged: new Set(untagged) };
  }
  return pinned;
};

/** The property in which a type keeps its tags; `undefined` of one that has none or is not known. */
export const tagPropertyOf = (type: string): string | undefined => tagProperties().tagged.get(type);

/** Resources that somebody's function makes have no tags, and neither has the record that the CDK leaves of itself. */
const isCustom = (type: string): boolean => type.startsWith('Custom::') || type === 'AWS::CDK::Metadata';

/** Whether it is known of a type that CloudFormation cannot tag it. */
export const isUntaggable = (type: string): boolean => isCustom(type) || tagProperties().untagged.has(type);
