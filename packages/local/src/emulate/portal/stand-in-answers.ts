import type { Environment } from '@hexastyle/environment';
import { environmentNames } from '@hexastyle/environment';

const HOUR = 3_600_000;

/** Seconds since 1970, as the services that speak JSON write instants. */
const hoursAgo = (hours: number): number => Math.round((Date.now() - hours * HOUR) / 1000);

const COMMIT = {
  actionName: 'Source',
  revisionId: '0123456789abcdef0123456789abcdef01234567',
  revisionSummary: 'Emulated',
};
const EXECUTION = 'emulated-execution';

/** The approval that waits, in the pipeline that has one. */
export const APPROVAL = 'Approve';

const pipelineState = {
  stageStates: [
    { stageName: 'Source', latestExecution: { pipelineExecutionId: EXECUTION, status: 'Succeeded' }, actionStates: [] },
    {
      stageName: 'Production',
      latestExecution: { pipelineExecutionId: EXECUTION, status: 'InProgress' },
      actionStates: [
        {
          actionName: APPROVAL,
          latestExecution: { status: 'InProgress', token: 'emulated', lastStatusChange: hoursAgo(1) },
        },
      ],
    },
  ],
};

const point = (vault: string, hours: number) => ({
  RecoveryPointArn: `arn:aws:backup:::recovery-point:${vault}-${hours}`,
  BackupVaultName: vault,
  ResourceArn: 'arn:aws:rds:::cluster:emulated',
  ResourceType: 'Aurora',
  Status: 'COMPLETED',
  CreationDate: hoursAgo(hours),
  BackupSizeInBytes: 1_073_741_824,
});

/** Hours since each recovery point of the vault: one is missing, so that two hours lie between two of them. */
const POINTS: readonly number[] = [0.5, 1.5, 3.5, 4.5];

const restore = ({ account }: Environment, plan: string) => ({
  RestoreJobId: 'emulated-restore',
  Status: 'COMPLETED',
  RecoveryPointArn: 'arn:aws:backup:::recovery-point:emulated',
  CreationDate: hoursAgo(30),
  CompletionDate: hoursAgo(29),
  ValidationStatus: 'SUCCESSFUL',
  CreatedBy: { RestoreTestingPlanArn: `arn:aws:backup:us-east-1:${account}:restore-testing-plan:${plan}` },
});

/**
 * What AWS would answer to the calls that moto does not model, by the target of a JSON service or the path of a REST service:
 * pipelines with a waiting approval, hourly recovery points of which one is missing, a restore test, a forecast.
 */
export const standInAnswers = (environment: Environment): Readonly<Record<string, object>> => {
  const { prefix, vault, recoveryVault, restoreTestingPlan } = environmentNames(environment);
  const vaultPath = (name: string): string => `/backup-vaults/${name}/recovery-points`;
  return {
    'CodePipeline_20150709.ListPipelines': { pipelines: [{ name: `${prefix}backend`, version: 1 }] },
    'CodePipeline_20150709.GetPipelineState': pipelineState,
    'CodePipeline_20150709.ListPipelineExecutions': {
      pipelineExecutionSummaries: [
        {
          pipelineExecutionId: EXECUTION,
          status: 'InProgress',
          startTime: hoursAgo(2),
          lastUpdateTime: hoursAgo(1),
          sourceRevisions: [COMMIT],
        },
      ],
    },
    'AWSInsightsIndexService.GetCostForecast': { Total: { Amount: '21.5', Unit: 'USD' } },
    [vaultPath(vault)]: { RecoveryPoints: POINTS.map((hours) => point(vault, hours)) },
    [vaultPath(recoveryVault)]: { RecoveryPoints: [point(recoveryVault, 1)] },
    '/copy-jobs': { CopyJobs: [] },
    '/restore-jobs': { RestoreJobs: [restore(environment, restoreTestingPlan)] },
  };
};
