import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { temporary } from '../testing/assemble';
import { repository } from '../testing/described';
import { waiver } from '../testing/waiver';
import { addChecks } from './add-checks';
import { readFindings } from './read-findings';

/** A bucket, a topic and a subscription without any property trip all three packs. */
const plainApp = (): App => {
  const app = new App({
    outdir: temporary('plain'),
    builtinCloudFormationValidation: false,
    postCliContext: { '@aws-cdk/core:failSynthOnValidationErrors': false },
  });
  const stack = new Stack(app, 'Plain');
  new Bucket(stack, 'Bucket');
  const topic = new Topic(stack, 'Topic');
  new Subscription(stack, 'Mail', { topic, protocol: SubscriptionProtocol.EMAIL, endpoint: 'a@example.com' });
  return app;
};

describe('Given a plain app under the three packs', () => {
  it.each([
    ['AwsSolutions-S1', '/Plain/Bucket'],
    ['NIST.800.53.R5-S3BucketVersioningEnabled', '/Plain/Bucket'],
    ['Serverless-SNSRedrivePolicy', '/Plain/Mail'],
  ])('When %s at %s is waived, then it is acknowledged and everything else stays open', (rule, construct) => {
    const app = plainApp();
    addChecks(app, [waiver({ subject: { kind: 'finding', rule, construct }, reason: 'It is plain.' })]);
    const findings = readFindings(app.synth().directory, repository);
    const acknowledged = findings.filter((finding) => finding.acknowledged !== undefined);
    expect(acknowledged).toEqual([
      expect.objectContaining({
        rule,
        construct: `${construct}/Resource`,
        acknowledged: expect.stringMatching(/^It is plain\. \(waivers\//) as string,
      }),
    ]);
    expect(findings.length).toBeGreaterThan(3);
  });
});
