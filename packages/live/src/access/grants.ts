import type { Grant } from './grant';

const of = (action: string, resource = '*'): Grant => ({ action, resource });

/**
 * Every permission that reading takes; a reader names those that it uses. Resources are as narrow as AWS allows:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * The account's identity needs none: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export const GRANTS = {
  describeAlarmHistory: of('cloudwatch:DescribeAlarmHistory', 'arn:aws:cloudwatch:*:*:alarm:*'),
  describeAlarms: of('cloudwatch:DescribeAlarms', 'arn:aws:cloudwatch:*:*:alarm:*'),
  getCostAndUsage: of('ce:GetCostAndUsage'),
  getCostForecast: of('ce:GetCostForecast'),
  getMetricData: of('cloudwatch:GetMetricData'),
  getPipelineState: of('codepipeline:GetPipelineState', 'arn:aws:codepipeline:*:*:hexastyle-*'),
  listCopyJobs: of('backup:ListCopyJobs'),
  listPipelineExecutions: of('codepipeline:ListPipelineExecutions', 'arn:aws:codepipeline:*:*:hexastyle-*'),
  listPipelines: of('codepipeline:ListPipelines'),
  listRecoveryPoints: of('backup:ListRecoveryPointsByBackupVault', 'arn:aws:backup:*:*:backup-vault:hexastyle-*'),
  listRestoreJobs: of('backup:ListRestoreJobs'),
  listStackResources: of('cloudformation:ListStackResources', 'arn:aws:cloudformation:*:*:stack/hexastyle-*/*'),
  listStacks: of('cloudformation:ListStacks'),
  viewBudget: of('budgets:ViewBudget', 'arn:aws:budgets::*:budget/hexastyle-*'),
} as const satisfies Readonly<Record<string, Grant>>;
