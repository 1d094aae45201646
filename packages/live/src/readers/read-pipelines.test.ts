import {
  GetPipelineStateCommand,
  ListPipelineExecutionsCommand,
  ListPipelinesCommand,
} from '@aws-sdk/client-codepipeline';
import { anAccount, NOW } from '../testing/an-account';
import { DENIED } from '../testing/aws-error';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readPipelines } from './read-pipelines';

beforeEach(() => {
  resetMocks();
});

const AT = new Date('2026-11-23T09:00:00Z');

test('given pipelines on two pages, then those of the environment are read', async () => {
  MOCKS.codepipeline
    .on(ListPipelinesCommand)
    .resolvesOnce({
      pipelines: [{ name: 'hexastyle-staging-backend' }, { name: 'hexastyle-production-backend' }],
      nextToken: 'x',
    })
    .resolves({ pipelines: [{ name: 'hexastyle-staging-frontend' }] });
  expect(await readPipelines.read(anAccount())).toMatchObject({
    kind: 'read',
    at: NOW,
    value: [
      {
        name: 'hexastyle-staging-backend',
        url: 'https://us-east-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/hexastyle-staging-backend/view?region=us-east-1',
      },
      { name: 'hexastyle-staging-frontend' },
    ],
  });
});

test('given a run that waits for a yes, then stage, action and commit are read', async () => {
  MOCKS.codepipeline.on(ListPipelinesCommand).resolves({ pipelines: [{ name: 'hexastyle-staging-backend' }] });
  MOCKS.codepipeline.on(GetPipelineStateCommand).resolves({
    stageStates: [
      {
        stageName: 'Approve',
        latestExecution: { pipelineExecutionId: 'run', status: 'InProgress' },
        actionStates: [
          { actionName: 'yes', latestExecution: { status: 'InProgress', token: 't', lastStatusChange: AT } },
          { actionName: 'build', latestExecution: { status: 'InProgress' } },
          { actionName: 'old', latestExecution: { status: 'Succeeded', token: 't' } },
        ],
      },
    ],
  });
  MOCKS.codepipeline.on(ListPipelineExecutionsCommand).resolves({
    pipelineExecutionSummaries: [
      { pipelineExecutionId: 'run', status: 'InProgress', sourceRevisions: [{ actionName: 's', revisionId: 'abc' }] },
    ],
  });
  expect(await readPipelines.read(anAccount())).toMatchObject({
    value: [
      {
        stages: [
          {
            name: 'Approve',
            status: 'InProgress',
            execution: 'run',
            actions: [
              { name: 'yes', waits: true, changedAt: AT.toISOString() },
              { name: 'build', waits: false },
              { name: 'old', waits: false },
            ],
          },
        ],
        executions: [{ id: 'run', status: 'InProgress', commits: [{ id: 'abc' }] }],
      },
    ],
  });
});

test('given no right to the stages, then the executions are shown, and the action named', async () => {
  MOCKS.codepipeline.on(ListPipelinesCommand).resolves({ pipelines: [{ name: 'hexastyle-staging-backend' }] });
  MOCKS.codepipeline.on(GetPipelineStateCommand).rejects(DENIED);
  expect(await readPipelines.read(anAccount())).toMatchObject({
    kind: 'partial',
    value: [{ stages: undefined, executions: [] }],
    reasons: [{ kind: 'permission-missing', action: 'codepipeline:GetPipelineState' }],
  });
});
