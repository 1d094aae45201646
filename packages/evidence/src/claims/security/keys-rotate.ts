import type { ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** KMS rotates symmetric keys of encryption only: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html */
const canRotate = (key: ResourceFact): boolean => {
  const spec = property(key, 'KeySpec');
  return spec.kind !== 'found' || spec.value === 'SYMMETRIC_DEFAULT';
};

export const keysRotate: Claim = {
  id: 'keys-rotate',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Automate security best practices'],
  statement: 'Every symmetric KMS key is rotated by itself.',
  bestPractices: ['SEC08-BP01'],
  fix: 'Make the key a `LayerKey` of packages/infra/src/layer, which sets `enableKeyRotation`.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::KMS::Key')
          .filter(canRotate)
          .map((key) => expectProperty(key, { property: 'EnableKeyRotation', expected: true })),
        { met: 'Every key rotates.', none: notApplicable('The assembly has no KMS key that can rotate.') },
      ),
    ),
};
