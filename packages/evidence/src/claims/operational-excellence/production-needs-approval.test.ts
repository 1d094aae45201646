import type { TemplateObject } from '../../facts/value';
import {
  aBuild,
  aDelivery,
  aDeployment,
  anApproval,
  aPipeline,
  aProject,
  aStage,
  STAGE,
} from '../../testing/a-delivery';
import { UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { productionNeedsApproval as claim } from './production-needs-approval';

const { pipeline } = anEnvironment();
const asking = anEnvironment({ pipeline: { ...pipeline, approval: true } });
const { source, gate, preview, approval, deploy } = STAGE;
const whole = aDelivery().but({ environment: asking });
const staged = (...stages: readonly TemplateObject[]) =>
  aDelivery({ pipeline: aPipeline(stages) }).but({ environment: asking });

testClaim(claim, {
  met: [
    {
      given: 'an approval between preview and deployment',
      facts: whole,
      shows: [
        { property: 'Stages.3.Actions.0.ActionTypeId.Provider', actual: 'Manual' },
        { property: 'Stages.0.Actions.0.ActionTypeId.Category', actual: 'Source' },
      ],
    },
    {
      given: 'an approval within the stage that deploys, and before it does',
      facts: staged(source, gate, aStage(anApproval(), aDeployment('api'))),
    },
  ],
  notMet: [
    {
      given: 'an approval that a condition can pass over',
      facts: staged(
        source,
        gate,
        preview,
        { ...approval, BeforeEntry: { Conditions: [{ Result: 'SKIP', Rules: [] }] } },
        deploy,
      ),
      because: 'is SKIP',
    },
    { given: 'no approval', facts: staged(source, gate, preview, deploy), because: '/Test/Pipeline asks nobody' },
    {
      given: 'an approval after the deployment',
      facts: staged(source, gate, preview, deploy, approval),
      because: 'Publish of /Test/Pipeline may deploy',
    },
    {
      given: 'a deployment by CloudFormation that nobody approved',
      facts: staged(source, gate, aStage(aDeployment('api')), approval, deploy),
      because: 'Deploy of /Test/Pipeline deploys',
    },
    {
      given: 'a deployment at the same time',
      facts: staged(source, gate, aStage(anApproval(), aDeployment('api', { RunOrder: 1 }))),
      because: 'Deploy of /Test/Pipeline does not wait for the approval',
    },
    {
      given: 'a preview that comes too late',
      facts: staged(source, gate, approval, preview, deploy),
      because: 'Preview of /Test/Pipeline comes after the approval',
    },
    {
      given: 'an approval of what nothing tested',
      facts: staged(source, approval, gate, deploy),
      because: 'before anything was tested',
    },
    {
      given: 'a preview that executes what it shows',
      facts: aDelivery({
        programs: { preview: 'build:\non-failure: ABORT\naws cloudformation deploy --stack-name one\n' },
      }).but({ environment: asking }),
      because: 'Preview of /Test/Pipeline may deploy',
    },
    {
      given: 'an approval by something else than a person',
      facts: staged(source, gate, aStage(anApproval('Robot')), deploy),
      because: 'is Robot, expected Manual',
    },
    {
      given: 'a production that asks for none',
      facts: whole.but({ environment: anEnvironment({ name: 'production', tier: 'production' }) }),
      because: 'The descriptor of production asks for no approval.',
    },
  ],
  unknown: [
    {
      given: 'an action of an unresolved kind',
      facts: staged(source, gate, aStage(aBuild('Publish', { ActionTypeId: { Category: UNRESOLVED } })), approval),
    },
    {
      given: 'an unresolved program before the approval',
      facts: aDelivery({
        projects: { preview: aProject('preview', { Source: { BuildSpec: UNRESOLVED } }) },
      }).but({ environment: asking }),
    },
    { given: 'no descriptor', facts: whole.but({ environment: { absent: 'no descriptor' } }) },
    { given: 'no repository', facts: whole.but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly().but({ environment: asking }),
});

test('given a descriptor that asks for no approval outside of production, then the claim is not applicable', () => {
  expect(claim.evaluate(aDelivery().facts())).toEqual({
    kind: 'not-applicable',
    reason: 'The descriptor of staging asks for no approval.',
  });
});
