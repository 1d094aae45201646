import { aCostDocument, type CostChanges } from '../../testing/a-cost-document';
import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dataTransferIsEstimated as claim } from './data-transfer-is-estimated';

const gateway = aResource('AWS::EC2::NatGateway', {}, { constructPath: '/Network/Gateway' });
const site = aResource('AWS::CloudFront::Distribution', {}, { constructPath: '/Edge/Site/Resource' });
const plan = (...rules: readonly { readonly CopyActions?: readonly string[] }[]) =>
  aResource('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanRule: rules } });
const documented = (changes: CostChanges = {}) => anAssembly().file('docs/cost/staging.md', aCostDocument(changes));

testClaim(claim, {
  met: [
    {
      given: 'charges of a NAT gateway and a distribution',
      facts: documented().with(gateway, site),
      shows: [{ path: 'docs/cost/staging.md' }, { constructPath: '/Network/Gateway' }],
    },
    {
      given: 'a plan and a bucket that stay in their region',
      facts: documented().with(gateway, plan({}), aResource('AWS::S3::Bucket')),
    },
  ],
  notMet: [
    {
      given: 'a NAT gateway of which only the hours are counted',
      facts: documented({ ', data processed': '' }).with(gateway),
      because: 'has no charge of Network/Gateway',
    },
    { given: 'a distribution with no origin', facts: documented({ 'To the origin': 'x' }).with(site) },
    { given: 'backups that leave the region', facts: documented().with(plan({ CopyActions: ['x'] })) },
    {
      given: 'a bucket that is copied',
      facts: documented().with(aResource('AWS::S3::Bucket', { ReplicationConfiguration: {} })),
      because: 'Test/Bucket',
    },
  ],
  unknown: [
    {
      given: 'no descriptor',
      facts: documented()
        .with(site)
        .but({ environment: { absent: 'no descriptor' } }),
    },
    {
      given: 'no repository',
      facts: documented()
        .with(site)
        .but({ repository: { absent: 'no files' } }),
    },
  ],
  none: 'not-applicable',
  nothing: documented(),
});
