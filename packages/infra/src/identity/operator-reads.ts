import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Reads that AWS narrows by the tags of what is read. */
const OF_THE_ENVIRONMENT = [
  'backup:DescribeBackupVault',
  'backup:DescribeRecoveryPoint',
  'backup:GetBackupPlan',
  'backup:ListRecoveryPointsByBackupVault',
  'cloudfront:DescribeKeyValueStore',
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

/** Reads of what has the environment's name. */
const BY_NAME = ['budgets:ViewBudget', 'cloudwatch:GetDashboard'];

/** Lists by what they are lists of: a name or a tag to look for is no resource. */
const BY_KIND = [
  'ce:GetAnomalies',
  'cloudwatch:DescribeAlarmHistory',
  'cloudwatch:DescribeAlarms',
  'logs:GetQueryResults',
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
  'ce:GetCostAndUsage',
  'ce:GetCostForecast',
  'cloudformation:ListStacks',
  'cloudfront:ListDistributions',
  'cloudfront:ListKeyValueStores',
  'cloudtrail:LookupEvents',
  'cloudwatch:GetMetricData',
  'cloudwatch:GetMetricStatistics',
  'cloudwatch:ListDashboards',
  'cloudwatch:ListMetrics',
  'codepipeline:ListPipelines',
  'lambda:ListFunctions',
  'logs:DescribeLogGroups',
  'logs:StopQuery',
  'rds:DescribeEvents',
  'ssm:DescribeAutomationExecutions',
  'tag:GetResources',
  'xray:BatchGetTraces',
  'xray:GetServiceGraph',
  'xray:GetTraceSummaries',
];

/** Costs and CloudFront answer from here, whatever region they are about. */
const GLOBAL_REGION = 'us-east-1';

/** How the environment is set up and how it is doing: configuration, metrics, logs, traces, backups, pipelines, costs. */
export const operatorReads = ({ name, account, region, drRegion }: Environment): readonly PolicyStatement[] => [
  new PolicyStatement({
    sid: 'ReadTheEnvironment',
    actions: OF_THE_ENVIRONMENT,
    resources: ['*'],
    conditions: { StringEquals: { 'aws:ResourceTag/Environment': name, 'aws:ResourceTag/Project': 'hexastyle' } },
  }),
  new PolicyStatement({
    sid: 'ReadByName',
    actions: BY_NAME,
    resources: [
      `arn:aws:budgets::${account}:budget/hexastyle-${name}*`,
      `arn:aws:cloudwatch::${account}:dashboard/hexastyle-${name}*`,
    ],
  }),
  new PolicyStatement({
    sid: 'ListByKind',
    actions: BY_KIND,
    resources: [
      `arn:aws:ce::${account}:anomalymonitor/*`,
      `arn:aws:cloudwatch:*:${account}:alarm:*`,
      `arn:aws:logs:*:${account}:log-group:*`,
    ],
    // A list of all has no tag; what is asked for by name has one.
    conditions: { StringEqualsIfExists: { 'aws:ResourceTag/Environment': name } },
  }),
  new PolicyStatement({
    sid: 'ListTheAccount',
    actions: OF_THE_ACCOUNT,
    resources: ['*'],
    conditions: inRegions([region, drRegion]),
  }),
  new PolicyStatement({
    sid: 'ReadTheStacks',
    actions: OF_THE_STACKS,
    resources: [region, drRegion].map((of) => `arn:aws:cloudformation:${of}:${account}:stack/hexastyle-${name}-*/*`),
  }),
];

const inRegions = (regions: readonly string[]): Record<string, Record<string, string[]>> => ({
  StringEquals: { 'aws:RequestedRegion': [...new Set([...regions, GLOBAL_REGION])] },
});
