import type { ResourceFact } from '@hexastyle/evidence';
import { idOf } from '../../assembly/id-of';
import type { PlatformFacts } from '../../assembly/platform-facts';
import type { Part } from './graph';

/** `Function` of `/Api/Function/Resource/Resource`. */
const pathOf = ({ constructPath, logicalId }: ResourceFact): string =>
  constructPath?.replace(/^\/[^/]+\//, '').replace(/(\/Resource)+$/, '') ?? logicalId;

/** The resources of an assembly that are known to exist, or to exist once promoted, in an order that does not depend on files. */
export const partsOf = ({ environment, assembly }: PlatformFacts): readonly Part[] => {
  const all = [
    ...assembly.resources.map((resource) => ({ resource, rests: false })),
    ...assembly.resting.map((resource) => ({ resource, rests: true })),
  ].filter(({ resource }) => resource.undecidedCondition === undefined);
  const keyed = all.map(({ resource, rests }) => {
    const layer = idOf(environment.name, resource.stack);
    return { layer, resource, rests, key: `${layer}/${pathOf(resource)}` };
  });
  const counts = Map.groupBy(keyed, ({ key }) => key);
  return keyed
    .map(({ layer, resource, rests, key }): Part => {
      const unique = counts.get(key)?.length === 1;
      return {
        kind: 'resource',
        key: unique ? key : `${layer}/${resource.logicalId}`,
        region: resource.region,
        layer,
        resource,
        rests,
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** The parts of some types. */
export const ofType = (parts: readonly Part[], ...types: readonly string[]): readonly Part[] =>
  parts.filter(({ resource }) => types.includes(resource.type));
