import { pruneStacks } from './prune';
import type { EmulatedStack } from './template';

const unmodelled = new Set(['AWS::RDS::DBCluster']);
const cluster = { Type: 'AWS::RDS::DBCluster' };
const needing = (value: unknown) => ({ Type: 'AWS::SSM::Parameter', Properties: { Value: value } });
const stack = (resources: EmulatedStack['template']['Resources'], outputs = {}): EmulatedStack => ({
  name: 'a-stack',
  region: 'us-east-1',
  templateFile: 'It.template.json',
  template: { Resources: resources, Outputs: outputs },
});
const keptOf = (...stacks: readonly EmulatedStack[]): readonly string[] =>
  pruneStacks(stacks, unmodelled).flatMap(({ template }) => Object.keys(template.Resources));

describe('Given a stack with a type that is not modelled', () => {
  it.each([
    { Ref: 'Cluster' },
    { 'Fn::GetAtt': ['Cluster', 'Arn'] },
    { 'Fn::Sub': 'at ${Cluster.Endpoint.Address}' },
    { 'Fn::Join': ['', ['at ', { Ref: 'Cluster' }]] },
  ])('When a resource refers to it by %j, then both are taken out and the reason is told', (value) => {
    const [pruned] = pruneStacks(
      [stack({ Needing: needing(value), Cluster: cluster, Other: needing('x') })],
      unmodelled,
    );
    expect(Object.keys(pruned?.template.Resources ?? {})).toEqual(['Other']);
    expect(pruned?.removed).toEqual([
      { id: 'Cluster', type: 'AWS::RDS::DBCluster' },
      { id: 'Needing', type: 'AWS::SSM::Parameter', because: 'Cluster' },
    ]);
  });

  it('When a resource waits for one that refers to it, then all of them go', () => {
    const waiting = { ...needing('x'), DependsOn: ['Needing'] };
    expect(keptOf(stack({ Waiting: waiting, Needing: needing({ Ref: 'Cluster' }), Cluster: cluster }))).toEqual([]);
  });

  it('When another stack imports what it exports, then the importer goes, and what imports another value stays', () => {
    const outputs = { Lost: { Value: { Ref: 'Cluster' }, Export: { Name: 'lost' } } };
    const importer = stack({
      Importer: needing({ 'Fn::ImportValue': 'lost' }),
      Other: needing({ 'Fn::ImportValue': 'kept' }),
    });
    expect(keptOf(stack({ Cluster: cluster }, outputs), importer)).toEqual(['Other']);
  });
});
