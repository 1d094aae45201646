import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { isList, type TemplateValue } from '../../facts/value';
import { mentionsOf, rawOf } from './mentions';

const CONFIG = 'DistributionConfig';

const pathsAt = (distribution: ResourceFact, path: string): readonly string[] => {
  const list = rawOf(distribution, path);
  return isList(list) ? list.map((_, index) => `${path}.${index}`) : [];
};

const withId = (distribution: ResourceFact, path: string, id: TemplateValue): string | undefined =>
  pathsAt(distribution, path).find((each) => rawOf(distribution, `${each}.Id`) === id);

/** The path of the origin group of that id. */
export const originGroup = (distribution: ResourceFact, id: TemplateValue): string | undefined =>
  withId(distribution, `${CONFIG}.OriginGroups.Items`, id);

/**
 * The paths of the origins behind an id, in the order in which they are asked: the members of a group, or the one origin.
 * A member that nobody declares is `undefined`.
 */
export const originsBehind = (distribution: ResourceFact, id: TemplateValue): readonly (string | undefined)[] => {
  const group = originGroup(distribution, id);
  const ids =
    group === undefined
      ? [id]
      : pathsAt(distribution, `${group}.Members.Items`).map((member) => rawOf(distribution, `${member}.OriginId`));
  return ids.map((each) => withId(distribution, `${CONFIG}.Origins`, each));
};

/** `name.s3.region.amazonaws.com`, as S3 answers to the name of a bucket in one region. */
const REGIONAL = /^(?<name>[a-z0-9.-]+)\.s3\.(?<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?$/;

/** The bucket of the assembly that an origin is: one that it refers to, or, in another region, names. */
export const bucketAt = (
  assembly: AssemblyFacts,
  distribution: ResourceFact,
  origin: string,
): ResourceFact | undefined => {
  const domain = rawOf(distribution, `${origin}.DomainName`);
  const [target] = mentionsOf(assembly, domain);
  if (target !== undefined) return target.type === 'AWS::S3::Bucket' ? target : undefined;
  const { name, region } = (typeof domain === 'string' ? REGIONAL.exec(domain)?.groups : undefined) ?? {};
  return resourcesOfType(assembly, 'AWS::S3::Bucket').find(
    (bucket) => name !== undefined && bucket.region === region && rawOf(bucket, 'BucketName') === name,
  );
};
