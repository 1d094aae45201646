import { query, type Emulator } from './emulator';
import type { StackResource } from './cloudformation';

/** Deletes route tables with their associations: moto's CloudFormation forgets them, and then cannot delete the VPC. */
export const deleteRouteTables = async (
  emulator: Emulator,
  region: string,
  resources: readonly StackResource[],
): Promise<void> => {
  const ec2 = { region, service: 'ec2', version: '2016-11-15' };
  for (const { physicalId: table } of resources.filter(({ type }) => type === 'AWS::EC2::RouteTable')) {
    const { text } = await emulator(query(ec2, 'DescribeRouteTables', { 'RouteTableId.1': table }));
    for (const [id] of text.matchAll(/rtbassoc-\w+/g))
      await emulator(query(ec2, 'DisassociateRouteTable', { AssociationId: id }));
    await emulator(query(ec2, 'DeleteRouteTable', { RouteTableId: table }));
  }
};
