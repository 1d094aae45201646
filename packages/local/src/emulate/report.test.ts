import { describeReport, type Report } from './report';

const report = (faults: readonly string[]): Report => ({
  environment: 'staging',
  stacks: [
    {
      name: 'a-stack',
      region: 'us-east-1',
      total: 5,
      created: 3,
      found: 2,
      retained: 1,
      lingering: 0,
      removed: [{ id: 'Cluster', type: 'AWS::RDS::DBCluster' }],
      faults,
    },
  ],
  commands: [
    { project: 'a-publish', buildspec: 'publish', command: 'node cdk publish-assets', seconds: 2, faults: [] },
  ],
  unmodelled: ['AWS::RDS::DBCluster'],
  faults,
  seconds: 7.1,
});

describe('Given a report', () => {
  it('When nothing failed, then figures and what is not modelled are told', () => {
    const text = describeReport(report([]));
    expect(text).toMatch(/^a-stack +5 +3 +2 +1 +0$/m);
    expect(text).toContain('AWS::RDS::DBCluster (1)');
    expect(text).toContain('Deployed, destroyed and delivered in 7.1 s');
    expect(text).toContain('ok      a-publish (publish.yaml, 2 s): node cdk publish-assets');
  });

  it('When something failed, then it is told', () => {
    expect(describeReport(report(['a-stack was not created']))).toContain('FAILED  a-stack was not created');
  });
});
