import type { Entity } from '@backstage/catalog-model';
import { isEnvironmentsAvailable } from './is-environments-available';
import { namedEnvironments } from './named-environments';

const anEntity = (kind: string, environments?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    name: 'hexastyle',
    ...(environments !== undefined && { annotations: { 'hexastyle.dev/environments': environments } }),
  },
});

describe('the environments of an entity', () => {
  it.each(['System', 'Component'])('given a %s with the annotation, then its names come back in order', (kind) => {
    expect(namedEnvironments(anEntity(kind, 'staging, production,staging,'))).toEqual(['staging', 'production']);
    expect(isEnvironmentsAvailable(anEntity(kind, 'staging'))).toBe(true);
  });

  it('given no annotation, an empty one or another kind, then there are none', () => {
    for (const entity of [anEntity('System'), anEntity('System', ' , '), anEntity('Resource', 'staging')]) {
      expect(isEnvironmentsAvailable(entity)).toBe(false);
    }
  });
});
