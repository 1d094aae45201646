import { readFileSync } from 'node:fs';
import { pinnedFile } from '../report/pinned-file';

interface TagProperties {
  /** The property of each type that can be tagged. */
  readonly tagged: Readonly<Record<string, string>>;
  readonly untagged: readonly string[];
}

let pinned: { readonly tagged: TagProperties['tagged']; readonly untagged: ReadonlySet<string> } | undefined;

/** What CloudFormation's specification says of every type; read once, when it is asked for. */
const tagProperties = (): NonNullable<typeof pinned> => {
  if (pinned !== undefined) return pinned;
  const { tagged, untagged } = JSON.parse(readFileSync(pinnedFile('tag-properties.json'), 'utf8')) as TagProperties;
  return (pinned = { tagged, untagged: new Set(untagged) });
};

/** The property in which a type keeps its tags; `undefined` of one that has none or is not known. */
export const tagPropertyOf = (type: string): string | undefined => {
  const { tagged } = tagProperties();
  return Object.hasOwn(tagged, type) ? tagged[type] : undefined;
};

/** Resources that somebody's function makes have no tags, and neither has the record that the CDK leaves of itself. */
const isCustom = (type: string): boolean => type.startsWith('Custom::') || type === 'AWS::CDK::Metadata';

/** Whether it is known of a type that CloudFormation cannot tag it. */
export const isUntaggable = (type: string): boolean => isCustom(type) || tagProperties().untagged.has(type);
