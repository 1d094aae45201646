import type { Environment } from '@hexastyle/environment';
import type { Automation } from './automation';
import { automationTargets } from './targets';

/** Runs a pipeline again on the newest commit of its branch, approvals included. */
export const startPipeline = (environment: Environment): Automation => ({
  id: 'start-pipeline',
  content: {
    description: `Starts a pipeline of ${environment.name}.`,
    parameters: {
      Pipeline: {
        type: 'String',
        description: 'Name of the pipeline.',
        allowedValues: automationTargets(environment).pipelineNames,
      },
    },
    mainSteps: [
      {
        name: 'Start',
        action: 'aws:executeAwsApi',
        inputs: { Service: 'codepipeline', Api: 'StartPipelineExecution', name: '{{ Pipeline }}' },
        outputs: [{ Name: 'ExecutionId', Selector: '$.pipelineExecutionId', Type: 'String' }],
      },
    ],
    outputs: ['Start.ExecutionId'],
  },
});
