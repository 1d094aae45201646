import { promotionOrder } from './promotion-order';

const made = (Type: string, attributes: object = {}) => ({ Type, Condition: 'Promoted', ...attributes });

const roundsOf = (resources: Parameters<typeof promotionOrder>[0]['Resources']): readonly (readonly string[])[] =>
  promotionOrder({ Resources: resources }).map((round) => round.map(({ path }) => path));

it('given a chain of references, then each comes after what it refers to, however it does', () => {
  expect(
    roundsOf({
      Migrations: made('D', { DependsOn: 'Writer' }),
      Writer: made('C', { Properties: { Cluster: { Ref: 'Cluster' } } }),
      Cluster: made('B', { Properties: { Key: { 'Fn::Sub': 'arn:${Eip.AllocationId}:${AWS::Region}' } } }),
      Eip: made('A'),
      Route: made('E', { Properties: { Nat: { 'Fn::GetAtt': ['Eip', 'AllocationId'] } } }),
    }),
  ).toEqual([['Eip'], ['Cluster', 'Route'], ['Writer'], ['Migrations']]);
});

it('given what is there in both phases, then it counts only when the phase changes it', () => {
  expect(
    promotionOrder({
      Resources: {
        Vpc: { Type: 'AWS::EC2::VPC' },
        Function: {
          Type: 'AWS::Lambda::Function',
          Metadata: { 'aws:cdk:path': 'PilotLight/Api/Function/Resource/Resource' },
          Properties: { Host: { 'Fn::If': ['Promoted', { 'Fn::GetAtt': ['Cluster', 'Host'] }, '-'] } },
        },
        Cluster: made('AWS::RDS::DBCluster', { Properties: { VpcId: { Ref: 'Vpc' } } }),
      },
    }),
  ).toEqual([
    [{ path: 'Cluster', type: 'AWS::RDS::DBCluster', change: 'made' }],
    [{ path: 'Api/Function', type: 'AWS::Lambda::Function', change: 'changed' }],
  ]);
});

it('given resources that wait for each other, then it says who', () => {
  expect(() => roundsOf({ A: made('A', { DependsOn: ['B'] }), B: made('B', { DependsOn: ['A'] }) })).toThrow(
    'A, B wait for each other.',
  );
});
