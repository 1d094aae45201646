/** A resource type that moto's CloudFormation accepts and does nothing for; seen with the release that is pinned. */
const TYPES = [
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::RequestValidator',
  'AWS::ApiGateway::Stage',
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  'AWS::Backup::BackupVault',
  'AWS::Backup::RestoreTestingPlan',
  'AWS::Backup::RestoreTestingSelection',
  'AWS::Budgets::Budget',
  'AWS::CE::AnomalyMonitor',
  'AWS::CE::AnomalySubscription',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::KeyValueStore',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::CloudWatch::Alarm',
  'AWS::CodeBuild::Project',
  'AWS::CodeDeploy::Application',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::CodePipeline::Pipeline',
  'AWS::CodeStarNotifications::NotificationRule',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::ElastiCache::User',
  'AWS::ElastiCache::UserGroup',
  'AWS::Lambda::Alias',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBClusterParameterGroup',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::SecretsManager::Secret',
  'AWS::Synthetics::Canary',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::WebACLAssociation',
] as const;

/** Resource types that are taken out before deployment, with what refers to them. `judgeList` keeps the list exact. */
export const UNMODELLED: ReadonlySet<string> = new Set(TYPES);

/** Types whose `Tags` moto's CloudFormation fails on: it expects another shape than CloudFormation's. */
export const UNTAGGED: ReadonlySet<string> = new Set(['AWS::KMS::Key', 'AWS::SSM::Parameter']);

/**
 * Types that moto's CloudFormation makes and never deletes, though the template wants it. One that is deleted after all
 * is a failure, so this list stays exact too.
 */
export const LINGERING: ReadonlySet<string> = new Set([
  'AWS::ApiGateway::RestApi',
  'AWS::EC2::FlowLog',
  'AWS::EC2::InternetGateway',
  'AWS::IAM::ManagedPolicy',
]);
