import { ListPipelineExecutionsCommand, type PipelineExecutionSummary } from '@aws-sdk/client-codepipeline';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { mapped, type Gathered } from '../answer/gathered';

/** What a pipeline took from the repository. */
export interface Commit {
  readonly id: string;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
}

/** One run of a pipeline. */
export interface PipelineExecution {
  readonly id: string;
  /** `Succeeded`, `InProgress`, `Failed` and others. */
  readonly status: string;
  readonly startedAt?: string | undefined;
  readonly changedAt?: string | undefined;
  readonly commits: readonly Commit[];
}

const executionOf = (execution: PipelineExecutionSummary): PipelineExecution => ({
  id: execution.pipelineExecutionId ?? '',
  status: execution.status ?? '',
  startedAt: execution.startTime?.toISOString(),
  changedAt: execution.lastUpdateTime?.toISOString(),
  commits: (execution.sourceRevisions ?? []).map(({ revisionId, revisionSummary, revisionUrl }) => ({
    id: revisionId ?? '',
    summary: revisionSummary,
    url: revisionUrl,
  })),
});

/** As many as a page shows; older ones are in the console. */
const NEWEST = 20;

/** The newest executions of a pipeline, newest first. */
export const pipelineExecutions = async (
  account: Account,
  pipelineName: string,
): Promise<Gathered<readonly PipelineExecution[]>> => {
  const { region } = account.environment;
  const command = new ListPipelineExecutionsCommand({ pipelineName, maxResults: NEWEST });
  const list = await account.ask({ action: GRANTS.listPipelineExecutions.action, region }, (options) =>
    account.clients.codePipeline(region).send(command, options),
  );
  return mapped(list, ({ pipelineExecutionSummaries = [] }) => pipelineExecutionSummaries.map(executionOf));
};
