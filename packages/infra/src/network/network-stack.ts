import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { IVpc, ISecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import { FunctionSecurityGroup } from './function-security-group';
import { InterfaceEndpoints } from './interface-endpoints';
import { PlatformVpc } from './platform-vpc';
import { VpcFlowLog } from './vpc-flow-log';

/** Network layer: what everything else stands in. */
export class NetworkStack extends LayerStack {
  readonly vpc: IVpc;
  readonly functionSecurityGroup: ISecurityGroup;

  constructor(app: App, environment: Environment) {
    super(app, { environment, layer: 'network' });
    const key = new LayerKey(this, 'Key', 'Network layer: flow logs');
    const vpc = new PlatformVpc(this, 'Vpc', environment);
    new VpcFlowLog(this, 'FlowLog', { environment, vpc, key });
    this.vpc = vpc;
    this.functionSecurityGroup = new FunctionSecurityGroup(this, 'FunctionSecurityGroup', vpc);
    new InterfaceEndpoints(this, 'Endpoints', { environment, vpc, admits: this.functionSecurityGroup });
  }
}
