import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Who has not ended by then hangs. */
const MOST_MINUTES = 60;

/** None of a build here is worth more; sizes: https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html */
const SIZES = ['BUILD_GENERAL1_SMALL', 'BUILD_GENERAL1_MEDIUM', 'BUILD_GENERAL1_LARGE'];

const check = (project: ResourceFact): Check =>
  allOf(
    expectProperty(project, {
      property: 'Environment.Type',
      expected: 'ARM_CONTAINER or ARM_LAMBDA_CONTAINER',
      is: (type) => type === 'ARM_CONTAINER' || type === 'ARM_LAMBDA_CONTAINER',
    }),
    expectProperty(project, {
      property: 'Environment.ComputeType',
      expected: `at most ${SIZES.at(-1) ?? ''}`,
      is: (size) => typeof size === 'string' && (SIZES.includes(size) || size.startsWith('BUILD_LAMBDA_')),
    }),
    expectProperty(project, {
      property: 'TimeoutInMinutes',
      expected: `at most ${MOST_MINUTES}`,
      is: (minutes) => typeof minutes === 'number' && minutes <= MOST_MINUTES,
    }),
    expectAbsent(project, 'Environment.Fleet'),
  );

export const buildsRunOnDemand: Claim = {
  id: 'builds-run-on-demand',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization', 'Anticipate and adopt new, more efficient hardware and software offerings'],
  statement: `Builds run on Graviton machines that exist for the build alone, of at most eight processors, and for at most ${MOST_MINUTES} minutes.`,
  bestPractices: ['SUS06-BP04', 'SUS05-BP02'],
  fix: 'Make the project by packages/infra/src/delivery/builds, with a `timeout` and without a fleet.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::CodeBuild::Project').map(check), {
        met: 'No machine waits for a build.',
        none: notApplicable('The assembly has no build project.'),
      }),
    ),
};
