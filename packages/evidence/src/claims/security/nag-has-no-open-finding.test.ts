import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { nagHasNoOpenFinding as claim } from './nag-has-no-open-finding';

const PACKS = ['AwsSolutions', 'NIST.800.53.R5', 'Serverless'];
const finding = (acknowledged?: string) => ({
  rule: 'AwsSolutions-S1',
  constructPath: '/Edge/WebBucket/Resource',
  source: { file: 'packages/infra/src/edge/web-bucket.ts', line: 18 },
  acknowledged,
});

const judged = anAssembly().with(aResource('AWS::S3::Bucket'));

testClaim(claim, {
  met: [
    {
      given: 'a finding that is waived',
      facts: judged.nag(finding('CloudFront logs it')),
      because: 'No finding is open; acknowledged: 1.',
      shows: [
        { rule: 'AwsSolutions' },
        { rule: 'NIST.800.53.R5' },
        { rule: 'Serverless' },
        { kind: 'nag', rule: 'AwsSolutions-S1', source: { line: 18 } },
      ],
    },
    { given: 'packs that found nothing', facts: judged, because: 'No finding is open.' },
    {
      given: 'an acknowledgement of what nothing found',
      facts: judged.but({
        assembly: {
          resources: [aResource('AWS::S3::Bucket')],
          resting: [],
          stacks: [],
          acknowledgements: [{ constructPath: '/Edge', id: 'AwsSolutions::AwsSolutions-S1' }],
        },
      }),
      because: 'these acknowledgements cover nothing: AwsSolutions::AwsSolutions-S1 at /Edge.',
    },
  ],
  notMet: [
    { given: 'no pack', facts: judged.but({ nag: { packs: [], findings: [] } }), because: 'did not run' },
    ...PACKS.map((missing) => ({
      given: `every pack but ${missing}`,
      facts: judged.but({ nag: { packs: PACKS.filter((pack) => pack !== missing), findings: [] } }),
      because: `the pack ${missing} did not run`,
    })),
    {
      given: 'an open finding',
      facts: judged.nag(finding('why'), { ...finding(), constructPath: '/Edge/Other' }),
      because: 'AwsSolutions-S1 at /Edge/Other is open',
      shows: [{ constructPath: '/Edge/Other' }],
    },
  ],
  unknown: [{ given: 'no report of a pack', facts: judged.but({ nag: { absent: 'no cdk-nag pack ran' } }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
