import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const check = (each: ResourceFact): Check =>
  allOf(
    expectProperty(each, {
      property: 'Runtime',
      expected: 'a runtime of AWS',
      is: (runtime) => typeof runtime === 'string' && !runtime.startsWith('provided'),
    }),
    ...whenSet(each, 'PackageType', (path) => expectProperty(each, { property: path, expected: 'Zip' })),
    expectAbsent(each, 'Layers'),
  );

export const functionsBringOnlyTheirCode: Claim = {
  id: 'functions-bring-only-their-code',
  pillar: 'sustainability',
  section: 'Managed Services',
  principles: ['Use managed services', 'Anticipate and adopt new, more efficient hardware and software offerings'],
  statement:
    'Functions bring nothing but their code: the runtime is that of AWS, and there is no image and no layer that somebody would have to rebuild.',
  bestPractices: ['SUS06-BP03', 'SUS05-BP03'],
  fix: 'Keep `runtime` of LayerFunction in packages/infra/src/api/layer-function.ts, and no `layers` beside it.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::Lambda::Function').map(check), {
        met: 'AWS brings the rest.',
        none: notApplicable('The assembly has no function.'),
      }),
    ),
};
