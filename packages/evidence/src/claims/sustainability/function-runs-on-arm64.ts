import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const functionRunsOnArm64: Claim = {
  id: 'function-runs-on-arm64',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Anticipate and adopt new, more efficient hardware and software offerings'],
  statement: 'Every function runs on Graviton processors, which do the same work with less energy.',
  bestPractices: ['SUS05-BP02'],
  fix: 'Set `architecture: Architecture.ARM_64` on the function.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          expectProperty(each, { property: 'Architectures.0', expected: 'arm64' }),
        ),
        { met: 'Every function is arm64.', none: notApplicable('The assembly has no function.') },
      ),
    ),
};
