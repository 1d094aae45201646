import { free } from './free';
import type { Service } from './service';

/** Types that AWS asks nothing for, and why. */
const REASONS: Readonly<Record<string, string>> = {
  'AWS::Budgets::Budget': 'Budgets without actions cost nothing',
  'AWS::CDK::Metadata': 'A note of the CDK',
  'AWS::CE::AnomalyMonitor': 'Cost anomaly detection costs nothing',
  'AWS::CE::AnomalySubscription': 'Cost anomaly detection costs nothing',
  'AWS::CloudFormation::CustomResource': 'Its function is billed',
  'AWS::CodeDeploy::Application': 'Deployments to Lambda cost nothing',
  'AWS::CodeDeploy::DeploymentGroup': 'Deployments to Lambda cost nothing',
  'AWS::CodeStarNotifications::NotificationRule': 'Rules cost nothing; the notifications are those of SNS',
  'AWS::Events::Rule':
    'Events of AWS itself, schedules among them, cost nothing on the default bus; the function is billed',
  'AWS::IAM::ManagedPolicy': 'IAM costs nothing',
  'AWS::IAM::Policy': 'IAM costs nothing',
  'AWS::IAM::Role': 'IAM costs nothing',
  'AWS::SSM::Document': 'Runbooks are billed by step when somebody runs them: nothing in a month like others',
  'AWS::SSM::Parameter': 'Standard parameters cost nothing',
};

/** Services that bill nothing for what they are used for here. */
export const WITHOUT_CHARGE: Service = {
  types: Object.keys(REASONS),
  demands: ({ type, properties }) =>
    type === 'AWS::SSM::Parameter' && properties['Tier'] === 'Advanced'
      ? [{ kind: 'unpriced', what: 'Advanced parameter', reason: 'the price book has standard parameters only' }]
      : free(REASONS[type] ?? ''),
};
