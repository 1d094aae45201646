import type { TemplateObject, TemplateValue } from '../../facts/value';
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
import { UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { changesArePreviewed as claim } from './changes-are-previewed';

const { source, gate, preview } = STAGE;
const aChangeSet = (StackName: string, ActionMode: string, RunOrder: number): TemplateObject =>
  aDeployment(StackName, { Configuration: { ActionMode, StackName, ChangeSetName: 'pipeline' }, RunOrder });
const made = (stack: string) => aChangeSet(stack, 'CHANGE_SET_REPLACE', 2);
const executed = (stack: string) => aChangeSet(stack, 'CHANGE_SET_EXECUTE', 3);
const showing = (STACKS: TemplateValue) =>
  aProject('preview', { Environment: { EnvironmentVariables: [{ Name: 'STACKS', Value: STACKS }] } });
const delivering = (
  stages: readonly TemplateObject[],
  stacks: TemplateValue = 'data=Data.template.json@us-east-1 api=Api.template.json@us-east-1',
) => aDelivery({ pipeline: aPipeline(stages), projects: { preview: showing(stacks) } });
const whole = [source, gate, preview, aDeployStage(made('api'), executed('api'))];

testClaim(claim, {
  met: [
    {
      given: 'a change set that is made, shown and executed',
      facts: delivering(whole),
      shows: [{ property: 'Stages.3.Actions.1.Configuration.ActionMode', actual: 'CHANGE_SET_EXECUTE' }],
    },
  ],
  notMet: [
    {
      given: 'a change set that nobody made',
      facts: delivering([source, gate, preview, aDeployStage(made('data'), executed('api'))]),
      because: 'no step before Deploy',
    },
    {
      given: 'a change without a change set',
      facts: delivering([source, gate, preview, aDeployStage(aChangeSet('api', 'CREATE_UPDATE', 2))]),
      because: 'without a change set',
    },
    {
      given: 'nothing that shows it',
      facts: delivering([source, aDeployStage(made('api'), executed('api'))]),
      because: 'nothing shows',
    },
    {
      given: 'a preview of another stack',
      facts: delivering(whole, 'data=Data.template.json@us-east-1'),
      because: 'does not show what would change of api',
    },
    {
      given: 'a preview that executes',
      facts: aDelivery({
        pipeline: aPipeline([source, aDeployStage(aBuild('Preview'), made('api'), executed('api'))]),
        projects: { preview: showing('api=Api.template.json@us-east-1') },
        programs: { preview: PROGRAMS.preview.replace(' --no-execute-changeset', '') },
      }),
      because: 'nothing shows',
    },
  ],
  unknown: [
    { given: 'unresolved stages', facts: aDelivery({ pipeline: aPipeline(UNRESOLVED) }) },
    { given: 'a preview of unresolved stacks', facts: delivering([source, preview, ...whole.slice(3)], UNRESOLVED) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aPipeline([source, gate])),
});
