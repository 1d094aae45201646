import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { propertiesOf } from '../testing/resources';

describe.each([
  ['staging', 1, '10.20.0.0/16'],
  ['production', 2, '10.30.0.0/16'],
])('Given the network layer of %s', (name, natGateways, cidr) => {
  const { network } = layersOf(described(name));

  it('spans two named availability zones with a public, a private and an isolated subnet each', () => {
    network.hasResourceProperties('AWS::EC2::VPC', { CidrBlock: cidr, EnableDnsHostnames: true });
    const zones = propertiesOf(network, 'AWS::EC2::Subnet').map(({ AvailabilityZone }) => AvailabilityZone);
    expect(zones.sort()).toEqual(['us-east-1a', 'us-east-1a', 'us-east-1a', 'us-east-1b', 'us-east-1b', 'us-east-1b']);
  });

  it('gives nothing a public address by itself', () => {
    for (const subnet of propertiesOf(network, 'AWS::EC2::Subnet')) expect(subnet['MapPublicIpOnLaunch']).toBe(false);
  });

  it(`has ${natGateways} NAT gateways, and no route from the isolated subnets to any of them`, () => {
    network.resourceCountIs('AWS::EC2::NatGateway', natGateways);
    const defaultRoutes = propertiesOf(network, 'AWS::EC2::Route').map((route) =>
      JSON.stringify(route['RouteTableId']),
    );
    expect(defaultRoutes).toHaveLength(4);
    expect(defaultRoutes.filter((table) => table.includes('Isolated'))).toEqual([]);
  });

  it('routes the public subnets alone to the internet gateway', () => {
    const routes = propertiesOf(network, 'AWS::EC2::Route').filter((route) => 'GatewayId' in route);
    expect(routes.map(({ RouteTableId: table }) => JSON.stringify(table).includes('PublicSubnet'))).toEqual([
      true,
      true,
    ]);
  });

  it('has no interface endpoint, because none would pay, and no function of the library', () => {
    const endpoints = propertiesOf(network, 'AWS::EC2::VPCEndpoint');
    expect(endpoints.map(({ VpcEndpointType }) => VpcEndpointType)).toEqual(['Gateway']);
    network.resourceCountIs('AWS::Lambda::Function', 0);
  });

  it('logs every flow into an encrypted group that ends', () => {
    network.hasResourceProperties('AWS::EC2::FlowLog', { TrafficType: 'ALL', LogDestinationType: 'cloud-watch-logs' });
    network.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `/hexastyle/${name}/network/flow`,
      RetentionInDays: name === 'production' ? 365 : 30,
      KmsKeyId: Match.anyValue(),
    });
  });

  it('reaches S3 through a gateway endpoint, from every private and isolated subnet', () => {
    const [endpoint] = propertiesOf(network, 'AWS::EC2::VPCEndpoint');
    expect(JSON.stringify(endpoint?.['ServiceName'])).toContain('.s3');
    const tables = JSON.stringify(endpoint?.['RouteTableIds']);
    for (const subnet of ['PrivateSubnet1', 'PrivateSubnet2', 'IsolatedSubnet1', 'IsolatedSubnet2']) {
      expect(tables).toContain(subnet);
    }
  });

  it('lets nothing into the function, and lets out PostgreSQL and Valkey inside the VPC and HTTPS', () => {
    const [group] = propertiesOf(network, 'AWS::EC2::SecurityGroup');
    expect(group).not.toHaveProperty('SecurityGroupIngress');
    const inside = { 'Fn::GetAtt': [expect.stringMatching(/^Vpc/), 'CidrBlock'] };
    expect(group?.['SecurityGroupEgress']).toEqual([
      expect.objectContaining({ CidrIp: inside, FromPort: 5432, ToPort: 5432, IpProtocol: 'tcp' }),
      expect.objectContaining({ CidrIp: inside, FromPort: 6379, ToPort: 6379, IpProtocol: 'tcp' }),
      expect.objectContaining({ CidrIp: '0.0.0.0/0', FromPort: 443, ToPort: 443, IpProtocol: 'tcp' }),
    ]);
    network.resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
  });
});

describe('Given so many people that an endpoint pays', () => {
  const production = described('production');
  const workload = { ...production.workload, expected: { users: 10_000_000, checkInsPerUserPerDay: 4 } };
  const { network } = layersOf({ ...production, workload });

  it('has one for Parameter Store in the private subnets, by its private name', () => {
    const [endpoint, ...others] = propertiesOf(network, 'AWS::EC2::VPCEndpoint').filter(
      ({ VpcEndpointType: type }) => type === 'Interface',
    );
    expect(others).toEqual([]);
    expect(endpoint).toMatchObject({ ServiceName: 'com.amazonaws.us-east-1.ssm', PrivateDnsEnabled: true });
    expect(JSON.stringify(endpoint?.['SubnetIds'])).toMatch(/PrivateSubnet1.*PrivateSubnet2/);
  });

  it('admits the function on 443 and nothing else, and lets nothing out', () => {
    const rules = propertiesOf(network, 'AWS::EC2::SecurityGroupIngress');
    expect(rules).toEqual([
      expect.objectContaining({
        FromPort: 443,
        ToPort: 443,
        IpProtocol: 'tcp',
        SourceSecurityGroupId: { 'Fn::GetAtt': [expect.stringMatching(/^FunctionSecurityGroup/), 'GroupId'] },
      }),
    ]);
    const [, group] = propertiesOf(network, 'AWS::EC2::SecurityGroup');
    expect(group).not.toHaveProperty('SecurityGroupIngress');
    expect(group?.['SecurityGroupEgress']).toEqual([expect.objectContaining({ CidrIp: '255.255.255.255/32' })]);
  });
});
