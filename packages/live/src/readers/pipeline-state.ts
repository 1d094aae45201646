import {
  GetPipelineStateCommand,
  type ActionExecution,
  type ActionState,
  type StageState,
} from '@aws-sdk/client-codepipeline';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { mapped, type Gathered } from '../answer/gathered';

/** One stage of a pipeline, with its newest execution. */
export interface PipelineStage {
  readonly name: string;
  /** `Succeeded`, `InProgress`, `Failed` and others; absent when nothing ran yet. */
  readonly status?: string | undefined;
  readonly execution?: string | undefined;
  readonly actions: readonly PipelineAction[];
}

/** One action of a stage. */
export interface PipelineAction {
  readonly name: string;
  readonly status?: string | undefined;
  /** ISO 8601 instant. */
  readonly changedAt?: string | undefined;
  readonly summary?: string | undefined;
  /** Whether it waits for a person's yes. */
  readonly waits: boolean;
  readonly url?: string | undefined;
}

const executionOf = (execution: ActionExecution): Omit<PipelineAction, 'name'> => ({
  status: execution.status,
  changedAt: execution.lastStatusChange?.toISOString(),
  summary: execution.summary ?? execution.errorDetails?.message,
  // Only a manual approval that is still open has a token.
  waits: execution.status === 'InProgress' && execution.token !== undefined,
  url: execution.externalExecutionUrl,
});

const actionOf = ({ actionName: name = '', latestExecution, entityUrl }: ActionState): PipelineAction => {
  if (latestExecution === undefined) return { name, waits: false, url: entityUrl };
  const execution = executionOf(latestExecution);
  return { name, ...execution, url: execution.url ?? entityUrl };
};

const stageOf = ({ stageName = '', latestExecution, actionStates = [] }: StageState): PipelineStage => ({
  name: stageName,
  status: latestExecution?.status,
  execution: latestExecution?.pipelineExecutionId,
  actions: actionStates.map(actionOf),
});

/** The stages of a pipeline, in their order. */
export const pipelineState = async (account: Account, name: string): Promise<Gathered<readonly PipelineStage[]>> => {
  const { region } = account.environment;
  const state = await account.ask({ action: GRANTS.getPipelineState.action, region }, (options) =>
    account.clients.codePipeline(region).send(new GetPipelineStateCommand({ name }), options),
  );
  return mapped(state, ({ stageStates = [] }) => stageStates.map(stageOf));
};
