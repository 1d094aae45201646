import { descriptor } from '../testing/descriptor-text';
import { faultsOf } from '../testing/refusal-of';

const at = (line: number, text: string): string => `environments/staging.yaml:${line}  ${text}`;
const ONLY =
  'but only us-east-1 is possible: CloudFront takes its web ACL and certificate from there only, and all stacks of an environment stand beside them  -> write us-east-1; "drRegion" may be any other region';

describe('a region that is refused', () => {
  it.each([
    ['another one, and nothing is said of the connection', 'eu-west-1'],
    ['one that AWS does not have', 'us-east-9'],
    ['one that is that of recovery, too', 'us-west-2'],
    ['one with too few zones', 'us-west-1'],
  ])('is %s: the one fault says which is possible, and why', (_, region) => {
    const text = descriptor(['region: us-east-1', `region: ${region}`], ['cidr:', 'availabilityZones: 3\n  cidr:']);
    expect(faultsOf(text)).toEqual([at(4, `"region" is ${region}, ${ONLY}`)]);
  });

  it.each([
    ['us-east-9', 'did you mean us-east-2?'],
    ['eu-west-8', 'did you mean eu-west-1?'],
    ['ap-north-1', 'did you mean ap-south-1?'],
  ])('drRegion %s is never hinted at being the region itself', (region, hint) => {
    expect(faultsOf(descriptor(['us-west-2', region]))).toEqual([
      at(5, `"drRegion" is ${region}, which is no region of AWS that the platform knows  -> ${hint}`),
    ]);
  });
});
