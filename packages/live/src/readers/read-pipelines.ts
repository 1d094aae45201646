import { ListPipelinesCommand } from '@aws-sdk/client-codepipeline';
import { GRANTS } from '../access/grants';
import type { Account } from '../account/open-account';
import { pagesOf } from '../account/pages-of';
import type { Gathered } from '../answer/gathered';
import { environmentNames } from '@hexastyle/environment';
import { defineReader } from '../reader/define-reader';
import { pipelineExecutions, type PipelineExecution } from './pipeline-executions';
import { pipelineState, type PipelineStage } from './pipeline-state';

/** One pipeline. A part that could not be read is absent. */
export interface Pipeline {
  readonly name: string;
  /** Of the pipeline in the console, where approvals are given. */
  readonly url: string;
  readonly stages?: readonly PipelineStage[] | undefined;
  /** Newest first. */
  readonly executions?: readonly PipelineExecution[] | undefined;
}

const namesOf = (account: Account): Promise<Gathered<readonly string[]>> => {
  const { region } = account.environment;
  const { prefix } = environmentNames(account.environment);
  return pagesOf(account, { action: GRANTS.listPipelines.action, region }, async (nextToken, options) => {
    const page = await account.clients.codePipeline(region).send(new ListPipelinesCommand({ nextToken }), options);
    const names = (page.pipelines ?? []).map(({ name = '' }) => name);
    return { items: names.filter((name) => name.startsWith(prefix)), next: page.nextToken };
  });
};

const pipelineOf = async (account: Account, name: string): Promise<Gathered<Pipeline>> => {
  const { region } = account.environment;
  const [stages, executions] = await Promise.all([pipelineState(account, name), pipelineExecutions(account, name)]);
  const path = `codesuite/codepipeline/pipelines/${encodeURIComponent(name)}/view?region=${region}`;
  const url = `https://${region}.console.aws.amazon.com/${path}`;
  return {
    value: { name, url, stages: stages.value, executions: executions.value },
    reasons: [...stages.reasons, ...executions.reasons],
  };
};

/** The environment's pipelines: stages, newest executions with their commits, approvals that wait. */
export const readPipelines = defineReader<[], readonly Pipeline[]>({
  name: 'pipelines',
  grants: [GRANTS.listPipelines, GRANTS.getPipelineState, GRANTS.listPipelineExecutions],
  gather: async (account) => {
    const { value: names, reasons } = await namesOf(account);
    if (names === undefined) return { reasons };
    const pipelines = await Promise.all(names.map((name) => pipelineOf(account, name)));
    return {
      value: pipelines.flatMap(({ value }) => value ?? []),
      reasons: [...reasons, ...pipelines.flatMap((each) => each.reasons)],
    };
  },
});
