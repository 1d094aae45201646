import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { FEATURE_FLAGS } from '../app/feature-flags';
import { temporary } from '../testing/assemble';
import { repository } from '../testing/described';
import { readFindings } from './read-findings';

describe("Given the CDK's template validation", () => {
  const app = new App({
    outdir: temporary('validated'),
    builtinCloudFormationValidation: true,
    context: FEATURE_FLAGS,
    postCliContext: { '@aws-cdk/core:failSynthOnValidationErrors': false },
  });
  const stack = new Stack(app, 'Plain');
  new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue', properties: { Nonsense: 1 } });
  new CfnResource(stack, 'Subnet', {
    type: 'AWS::EC2::Subnet',
    properties: { VpcId: 'vpc-0123456789abcdef0', CidrBlock: '10.0.0.0/24', AvailabilityZone: 'us-east-1a' },
  });

  it('reads its errors as open findings, and leaves its warnings out', () => {
    const findings = readFindings(app.synth().directory, repository);
    expect(findings).toEqual([expect.objectContaining({ construct: '/Plain/Queue', acknowledged: undefined })]);
    expect(findings[0]?.description).toContain('Nonsense');
  });
});
