import type { StackResource } from './cloudformation';
import { query, target, type Emulator, type Request } from './emulator';

type Look = (region: string, id: string) => Request;

const ec2 =
  (action: string, parameter: string): Look =>
  (region, id) =>
    query({ region, service: 'ec2', version: '2016-11-15' }, action, { [parameter]: id });

const json =
  (service: string, name: string, parameter: string): Look =>
  (region, id) =>
    target({ region, service }, name, { [parameter]: id });

/** How the service that owns a resource is asked for it, by type. */
const LOOKS: Readonly<Record<string, Look>> = {
  'AWS::ApiGateway::RestApi': (region, id) => ({ region, service: 'apigateway', path: `/restapis/${id}` }),
  'AWS::EC2::FlowLog': ec2('DescribeFlowLogs', 'FlowLogId.1'),
  'AWS::EC2::InternetGateway': ec2('DescribeInternetGateways', 'InternetGatewayId.1'),
  'AWS::EC2::RouteTable': ec2('DescribeRouteTables', 'RouteTableId.1'),
  'AWS::EC2::SecurityGroup': ec2('DescribeSecurityGroups', 'GroupId.1'),
  'AWS::EC2::Subnet': ec2('DescribeSubnets', 'SubnetId.1'),
  'AWS::EC2::VPC': ec2('DescribeVpcs', 'VpcId.1'),
  'AWS::IAM::ManagedPolicy': (region, id) =>
    query({ region, service: 'iam', version: '2010-05-08' }, 'GetPolicy', { PolicyArn: id }),
  'AWS::IAM::Role': (region, id) =>
    query({ region, service: 'iam', version: '2010-05-08' }, 'GetRole', { RoleName: id }),
  'AWS::KMS::Key': (region) => target({ region, service: 'kms' }, 'TrentService.ListKeys', {}),
  'AWS::Logs::LogGroup': json('logs', 'Logs_20140328.DescribeLogGroups', 'logGroupNamePrefix'),
  'AWS::S3::Bucket': (region) => ({ region, service: 's3' }),
  'AWS::SNS::Topic': (region, id) =>
    query({ region, service: 'sns', version: '2010-03-31' }, 'GetTopicAttributes', { TopicArn: id }),
  'AWS::SQS::Queue': (region) => query({ region, service: 'sqs', version: '2012-11-05' }, 'ListQueues', {}),
  'AWS::SSM::Document': (region) => target({ region, service: 'ssm' }, 'AmazonSSM.ListDocuments', {}),
  'AWS::SSM::Parameter': json('ssm', 'AmazonSSM.GetParameter', 'Name'),
};

/** Whether the service that owns a resource has it; `undefined` for a type that is looked for nowhere. */
export const exists = async (
  emulator: Emulator,
  region: string,
  { type, physicalId }: StackResource,
): Promise<boolean | undefined> => {
  const look = LOOKS[type];
  if (look === undefined) return undefined;
  const { ok, text } = await emulator(look(region, physicalId));
  const name = type === 'AWS::SQS::Queue' ? physicalId.slice(physicalId.lastIndexOf('/')) : physicalId;
  return ok && text.includes(name);
};
