import type { TemplateValue } from '../../facts/value';
import {
  aBuild,
  aDelivery,
  aDeployment,
  aDeployStage,
  aPipeline,
  aProject,
  PROGRAMS,
  STAGE,
} from '../../testing/a-delivery';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { everyStackHasItsWay as claim } from './every-stack-has-its-way';

const { source, preview } = STAGE;
const GUIDE = 'docs/deploying/staging.md';
/** The resources of `aDelivery` are in the stack `data`, the network in one of its own. */
const delivering = (
  stack: TemplateValue,
  STACKS: TemplateValue = 'network=Network.template.json@us-west-2',
  deploy = 'aws deploy',
) =>
  aDelivery({
    pipeline: aPipeline([source, preview, aDeployStage(aBuild('Publish'), aDeployment(stack))]),
    projects: {
      publish: aProject('publish', { Environment: { EnvironmentVariables: [{ Name: 'STACKS', Value: STACKS }] } }),
    },
    programs: { publish: PROGRAMS.publish.replace('npx aws-cdk publish-assets', deploy) },
  }).with(aResource('AWS::EC2::VPC', {}, { stack: 'network' }));

testClaim(claim, {
  met: [
    { given: 'one stack by an action, one by a build', facts: delivering('data'), shows: [{ actual: 'data' }, {}] },
    {
      given: 'one by a person, as the guide says',
      facts: delivering('network', '').file(GUIDE, '| 1 | `data` | `us-east-1` | nothing | a person |'),
    },
  ],
  notMet: [
    {
      given: 'a stack that nobody deploys',
      facts: delivering('data', 'other=Other.template.json@us-west-2'),
      because: 'nobody deploys network',
    },
    {
      given: 'a stack that a build only previews',
      facts: aDelivery({
        pipeline: aPipeline([source, preview, aDeployStage(aDeployment('data'))]),
        projects: {
          preview: aProject('preview', {
            Environment: {
              EnvironmentVariables: [{ Name: 'STACKS', Value: 'network=Network.template.json@us-west-2' }],
            },
          }),
        },
      }).with(aResource('AWS::EC2::VPC', {}, { stack: 'network' })),
      because: 'nobody deploys network',
    },
  ],
  unknown: [
    { given: 'a step of an unresolved stack', facts: delivering(UNRESOLVED) },
    { given: 'a pipeline of unresolved stages', facts: aDelivery({ pipeline: aPipeline(UNRESOLVED) }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::EC2::VPC')),
});
