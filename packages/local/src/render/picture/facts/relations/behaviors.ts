import { listAt, valueAt } from '../../../assembly/property-at';
import type { Part, Relation, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const ORIGINS = ['AWS::S3::Bucket', 'AWS::ApiGateway::RestApi'];

const find = (list: readonly unknown[], id: unknown): unknown =>
  list.find((each) => id !== undefined && valueAt(each, 'Id') === id);

/** Where requests go first, and where when that one fails. */
const targetsOf = (
  config: unknown,
  id: unknown,
): readonly (readonly [origin: unknown, fallback: string | undefined])[] => {
  const origins = listAt(config, 'Origins');
  const group = find(listAt(config, 'OriginGroups.Items'), id);
  if (group === undefined) return [[find(origins, id), undefined]];
  const codes = listAt(group, 'FailoverCriteria.StatusCodes.Items').join(', ');
  return listAt(group, 'Members.Items').map((member, index) => [
    find(origins, valueAt(member, 'OriginId')),
    index === 0 ? undefined : `on ${codes}`,
  ]);
};

/** Which key-value stores the functions of a behaviour ask. */
const storesOf = (parts: readonly Part[], distribution: Part, behavior: unknown): readonly Part[] =>
  partsMeantBy(parts, distribution, valueAt(behavior, 'FunctionAssociations'), ['AWS::CloudFront::Function']).flatMap(
    (each) =>
      partsMeantBy(parts, each, valueAt(each.resource.properties, 'FunctionConfig.KeyValueStoreAssociations'), [
        'AWS::CloudFront::KeyValueStore',
      ]),
  );

const behaviorRelations = (parts: readonly Part[], distribution: Part, behavior: unknown): readonly Relation[] => {
  const config = distribution.resource.properties['DistributionConfig'];
  const pattern = valueAt(behavior, 'PathPattern');
  const label = typeof pattern === 'string' ? pattern : 'all other paths';
  const origins = targetsOf(config, valueAt(behavior, 'TargetOriginId')).flatMap(([origin, fallback]) => {
    const meant = partsMeantBy(parts, distribution, valueAt(origin, 'DomainName'), ORIGINS);
    return relate(fallback === undefined ? 'serves' : 'falls-back', distribution, meant, fallback ?? label);
  });
  return [...origins, ...relate('asks', distribution, storesOf(parts, distribution, behavior), label)];
};

/** CloudFront: people to the distribution, its behaviours to their origins. */
export const behaviors: RelationReader = (parts) =>
  ofType(parts, 'AWS::CloudFront::Distribution').flatMap((distribution) => {
    const { resource } = distribution;
    const fallback = valueAt(resource.properties, 'DistributionConfig.DefaultCacheBehavior');
    return [
      ...relate('serves', { kind: 'people', key: 'people' }, [distribution]),
      ...listAt(resource.properties, 'DistributionConfig.CacheBehaviors').flatMap((behavior) =>
        behaviorRelations(parts, distribution, behavior),
      ),
      ...(fallback === undefined ? [] : behaviorRelations(parts, distribution, fallback)),
    ];
  });
