import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Reads that AWS narrows by the tags of what is read. */
const OF_THE_ENVIRONMENT = [
  'backup:DescribeBackupVault',
  'backup:DescribeRecoveryPoint',
  'backup:GetBackupPlan',
  'backup:ListRecoveryPointsByBackupVault',
  'cloudfront:GetDistribution',
  'codebuild:BatchGetBuilds',
  'codebuild:ListBuildsForProject',
  'codedeploy:GetDeployment',
  'codedeploy:GetDeploymentGroup',
  'codedeploy:ListDeployments',
  'codepipeline:GetPipeline',
  'codepipeline:GetPipelineExecution',
  'codepipeline:GetPipelineState',
  'codepipeline:ListActionExecutions',
  'codepipeline:ListPipelineExecutions',
  'elasticache:DescribeServerlessCaches',
  'kms:DescribeKey',
  'lambda:GetAlias',
  'lambda:GetFunctionConcurrency',
  'lambda:GetFunctionConfiguration',
  'lambda:ListAliases',
  'lambda:ListVersionsByFunction',
  'logs:DescribeLogStreams',
  'logs:FilterLogEvents',
  'logs:GetLogEvents',
  'logs:StartQuery',
  'rds:DescribeDBClusters',
  'rds:DescribeDBInstances',
  'sns:GetTopicAttributes',
  'sns:ListSubscriptionsByTopic',
  'sqs:GetQueueAttributes',
  'ssm:GetParameter',
  'ssm:GetParametersByPath',
  'synthetics:GetCanary',
  'synthetics:GetCanaryRuns',
  'wafv2:GetWebACL',
];

/** Reads of stacks. Only their resources are tagged, so that AWS can narrow these by the stack's name alone. */
const OF_THE_STACKS = [
  'cloudformation:DescribeChangeSet',
  'cloudformation:DescribeStackEvents',
  'cloudformation:DescribeStackResources',
  'cloudformation:DescribeStacks',
  'cloudformation:GetTemplate',
  'cloudformation:ListStackResources',
];

/** Lists and metrics, which AWS cannot narrow to one resource. */
const OF_THE_ACCOUNT = [
  'backup:ListBackupJobs',
  'backup:ListCopyJobs',
  'backup:ListRestoreJobs',
  'budgets:ViewBudget',
  'ce:GetAnomalies',
  'ce:GetCostAndUsage',
  'cloudformation:ListStacks',
  'cloudfront:ListDistributions',
  'cloudtrail:LookupEvents',
  'cloudwatch:DescribeAlarmHistory',
  'cloudwatch:DescribeAlarms',
  'cloudwatch:GetDashboard',
  'cloudwatch:GetMetricData',
  'cloudwatch:GetMetricStatistics',
  'cloudwatch:ListDashboards',
  'cloudwatch:ListMetrics',
  'codepipeline:ListPipelines',
  'lambda:ListFunctions',
  'logs:DescribeLogGroups',
  'logs:GetQueryResults',
  'logs:StopQuery',
  'rds:DescribeEvents',
  'ssm:DescribeAutomationExecutions',
  'tag:GetResources',
  'xray:BatchGetTraces',
  'xray:GetServiceGraph',
  'xray:GetTraceSummaries',
];

/** How the environment is set up and how it is doing: configuration, metrics, logs, traces, backups, pipelines, costs. */
export const operatorReads = (environment: Environment): readonly PolicyStatement[] => [
  new PolicyStatement({
    sid: 'ReadTheEnvironment',
    actions: OF_THE_ENVIRONMENT,
    resources: ['*'],
    conditions: {
      StringEquals: { 'aws:ResourceTag/Environment': environment.name, 'aws:ResourceTag/Project': 'hexastyle' },
    },
  }),
  new PolicyStatement({
    sid: 'ReadTheStacks',
    actions: OF_THE_STACKS,
    resources: [environment.region, environment.drRegion].map(
      (region) => `arn:aws:cloudformation:${region}:${environment.account}:stack/hexastyle-${environment.name}-*/*`,
    ),
  }),
  new PolicyStatement({ sid: 'ListTheAccount', actions: OF_THE_ACCOUNT, resources: ['*'] }),
];
