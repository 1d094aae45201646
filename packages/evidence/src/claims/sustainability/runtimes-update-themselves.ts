import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const UPDATES = 'RuntimeManagementConfig.UpdateRuntimeOn';

const check = (each: ResourceFact): Check =>
  allOf(
    expectProperty(each, {
      property: 'Runtime',
      expected: 'a runtime of AWS',
      is: (runtime) => typeof runtime === 'string' && !runtime.startsWith('provided'),
    }),
    ...whenSet(each, UPDATES, (path) => expectProperty(each, { property: path, expected: 'Auto' })),
    ...whenSet(each, 'PackageType', (path) => expectProperty(each, { property: path, expected: 'Zip' })),
    expectAbsent(each, 'Layers'),
  );

export const runtimesUpdateThemselves: Claim = {
  id: 'runtimes-update-themselves',
  pillar: 'sustainability',
  section: 'Managed Services',
  principles: ['Use managed services', 'Anticipate and adopt new, more efficient hardware and software offerings'],
  statement:
    'Every function runs in a runtime that AWS keeps up to date by itself; none brings an image or a layer that somebody would have to rebuild.',
  bestPractices: ['SUS06-BP03', 'SUS05-BP03'],
  fix: 'Keep `runtime` of LayerFunction in packages/infra/src/api/layer-function.ts, and no `runtimeManagementMode` or `layers` beside it.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::Lambda::Function').map(check), {
        met: 'AWS updates every runtime.',
        none: notApplicable('The assembly has no function.'),
      }),
    ),
};
