import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';

const OLDER = /the newest .*is older than the RPO of/;
const EARLY = /the RPO is (168|720) h, and an alarm looks back over a week at the most/;

describe.each([
  [6, 7, OLDER],
  [1.5, 3, OLDER],
  [167.5, 168, OLDER],
  [168, 168, EARLY],
  [720, 168, EARLY],
])('Given a recovery point objective of %d hours', (rpoHours, hours, says) => {
  it(`When it is synthesized, then ${hours} hours without a backup or a copy are an alarm that says no more than it knows`, () => {
    const staging = described('staging');
    const { observability } = layersOf({ ...staging, recovery: { ...staging.recovery, rpoHours } });
    for (const id of ['recovery-point-age', 'copy-age'])
      observability.hasResourceProperties('AWS::CloudWatch::Alarm', {
        AlarmName: `hexastyle-staging-${id}`,
        EvaluationPeriods: hours,
        AlarmDescription: Match.stringLikeRegexp(says.source),
      });
  });
});
