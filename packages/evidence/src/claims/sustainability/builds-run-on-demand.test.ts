import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { buildsRunOnDemand as claim } from './builds-run-on-demand';

const building = (environment: TemplateObject = {}, changes: TemplateObject = {}) =>
  anAssembly().with(
    aResource('AWS::CodeBuild::Project', {
      Environment: { Type: 'ARM_CONTAINER', ComputeType: 'BUILD_GENERAL1_LARGE', ...environment },
      TimeoutInMinutes: 60,
      ...changes,
    }),
  );

testClaim(claim, {
  met: [
    { given: 'a Graviton machine for an hour', facts: building(), shows: [{ actual: 'ARM_CONTAINER' }] },
    {
      given: 'a build in a function',
      facts: building({ Type: 'ARM_LAMBDA_CONTAINER', ComputeType: 'BUILD_LAMBDA_2GB' }),
    },
  ],
  notMet: [
    { given: 'an x86 machine', facts: building({ Type: 'LINUX_CONTAINER' }), because: 'Environment.Type' },
    { given: 'a larger machine', facts: building({ ComputeType: 'BUILD_GENERAL1_2XLARGE' }), because: 'ComputeType' },
    { given: 'a fleet', facts: building({ Fleet: { FleetArn: 'arn' } }), because: 'Environment.Fleet' },
    { given: 'eight hours', facts: building({}, { TimeoutInMinutes: 480 }), because: 'is 480, expected at most 60' },
    { given: 'no end', facts: building({}, { TimeoutInMinutes: undefined }), because: 'is not set' },
  ],
  unknown: [{ given: 'an unresolved machine', facts: building({ ComputeType: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
