/** A kind of resource that documents name. */
export interface ResourceKind {
  /** How a placeholder calls it. */
  readonly kind: string;
  /** CloudFormation type. */
  readonly type: string;
  /**
   * Dotted path of the property by which commands know it.
   * @default - they know it by an id that CloudFormation makes
   */
  readonly name?: string;
  /** Its ARN, `arn:aws:<service>:<region>:<account>:<resource>`: the service and what precedes the name. */
  readonly arn?: { readonly service: string; readonly before: string; readonly global?: boolean };
}

/** Every kind of resource that a placeholder can name. */
export const RESOURCE_KINDS: readonly ResourceKind[] = [
  {
    kind: 'function',
    type: 'AWS::Lambda::Function',
    name: 'FunctionName',
    arn: { service: 'lambda', before: 'function:' },
  },
  { kind: 'alias', type: 'AWS::Lambda::Alias', name: 'Name' },
  {
    kind: 'log-group',
    type: 'AWS::Logs::LogGroup',
    name: 'LogGroupName',
    arn: { service: 'logs', before: 'log-group:' },
  },
  { kind: 'parameter', type: 'AWS::SSM::Parameter', name: 'Name', arn: { service: 'ssm', before: 'parameter' } },
  {
    kind: 'alarm',
    type: 'AWS::CloudWatch::Alarm',
    name: 'AlarmName',
    arn: { service: 'cloudwatch', before: 'alarm:' },
  },
  { kind: 'dashboard', type: 'AWS::CloudWatch::Dashboard', name: 'DashboardName' },
  { kind: 'canary', type: 'AWS::Synthetics::Canary', name: 'Name', arn: { service: 'synthetics', before: 'canary:' } },
  { kind: 'queue', type: 'AWS::SQS::Queue', name: 'QueueName', arn: { service: 'sqs', before: '' } },
  { kind: 'topic', type: 'AWS::SNS::Topic', name: 'TopicName', arn: { service: 'sns', before: '' } },
  { kind: 'role', type: 'AWS::IAM::Role', name: 'RoleName', arn: { service: 'iam', before: 'role/', global: true } },
  {
    kind: 'policy',
    type: 'AWS::IAM::ManagedPolicy',
    name: 'ManagedPolicyName',
    arn: { service: 'iam', before: 'policy/', global: true },
  },
  { kind: 'pipeline', type: 'AWS::CodePipeline::Pipeline', name: 'Name', arn: { service: 'codepipeline', before: '' } },
  {
    kind: 'build-project',
    type: 'AWS::CodeBuild::Project',
    name: 'Name',
    arn: { service: 'codebuild', before: 'project/' },
  },
  { kind: 'notification-rule', type: 'AWS::CodeStarNotifications::NotificationRule', name: 'Name' },
  { kind: 'deployment-application', type: 'AWS::CodeDeploy::Application', name: 'ApplicationName' },
  { kind: 'deployment-group', type: 'AWS::CodeDeploy::DeploymentGroup', name: 'DeploymentGroupName' },
  { kind: 'budget', type: 'AWS::Budgets::Budget', name: 'Budget.BudgetName' },
  { kind: 'anomaly-monitor', type: 'AWS::CE::AnomalyMonitor' },
  {
    kind: 'vault',
    type: 'AWS::Backup::BackupVault',
    name: 'BackupVaultName',
    arn: { service: 'backup', before: 'backup-vault:' },
  },
  { kind: 'backup-plan', type: 'AWS::Backup::BackupPlan' },
  { kind: 'restore-testing-plan', type: 'AWS::Backup::RestoreTestingPlan', name: 'RestoreTestingPlanName' },
  {
    kind: 'database-cluster',
    type: 'AWS::RDS::DBCluster',
    name: 'DBClusterIdentifier',
    arn: { service: 'rds', before: 'cluster:' },
  },
  {
    kind: 'database-instance',
    type: 'AWS::RDS::DBInstance',
    name: 'DBInstanceIdentifier',
    arn: { service: 'rds', before: 'db:' },
  },
  { kind: 'subnet-group', type: 'AWS::RDS::DBSubnetGroup', name: 'DBSubnetGroupName' },
  { kind: 'parameter-group', type: 'AWS::RDS::DBClusterParameterGroup', name: 'DBClusterParameterGroupName' },
  { kind: 'cache', type: 'AWS::ElastiCache::ServerlessCache', name: 'ServerlessCacheName' },
  { kind: 'web-acl', type: 'AWS::WAFv2::WebACL', name: 'Name' },
  { kind: 'secret', type: 'AWS::SecretsManager::Secret', name: 'Name' },
  { kind: 'bucket', type: 'AWS::S3::Bucket', name: 'BucketName' },
  { kind: 'distribution', type: 'AWS::CloudFront::Distribution' },
  { kind: 'key-value-store', type: 'AWS::CloudFront::KeyValueStore', name: 'Name' },
  { kind: 'automation', type: 'AWS::SSM::Document', name: 'Name' },
  { kind: 'rest-api', type: 'AWS::ApiGateway::RestApi' },
  { kind: 'key', type: 'AWS::KMS::Key' },
  { kind: 'security-group', type: 'AWS::EC2::SecurityGroup' },
  { kind: 'vpc', type: 'AWS::EC2::VPC' },
  { kind: 'subnet', type: 'AWS::EC2::Subnet' },
];

/** Words for what is named most. */
export const SHORTCUTS: Readonly<Record<string, string>> = {
  'api-function': 'function:api',
  'recovery-vault': 'vault:recovery',
};
