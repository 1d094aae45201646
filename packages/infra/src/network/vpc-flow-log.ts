import type { Environment } from '@hexastyle/environment';
import {
  FlowLog,
  FlowLogDestination,
  FlowLogMaxAggregationInterval,
  FlowLogResourceType,
  FlowLogTrafficType,
} from 'aws-cdk-lib/aws-ec2';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { LayerLogGroup } from '../layer/layer-log-group';
import { LayerRole } from '../layer/layer-role';

export interface VpcFlowLogProps {
  readonly environment: Environment;
  readonly vpc: IVpc;
  readonly key: IKey;
}

/** Every connection of the VPC, accepted or refused, summed over ten minutes. */
export class VpcFlowLog extends Construct {
  constructor(scope: Construct, id: string, props: VpcFlowLogProps) {
    super(scope, id);
    const { environment, vpc, key } = props;
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/hexastyle/${environment.name}/network/flow`,
    });
    const role = new LayerRole(this, 'Role', {
      assumedBy: new ServicePrincipal('vpc-flow-logs.amazonaws.com'),
      description: 'VPC flow logs write their group',
    });
    new FlowLog(this, 'Resource', {
      resourceType: FlowLogResourceType.fromVpc(vpc),
      trafficType: FlowLogTrafficType.ALL,
      maxAggregationInterval: FlowLogMaxAggregationInterval.TEN_MINUTES,
      destination: FlowLogDestination.toCloudWatchLogs(logGroup, role),
    });
  }
}
