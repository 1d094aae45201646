import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { costTagsAreComplete as claim } from './cost-tags-are-complete';

const tags = (Component: TemplateValue) => [
  ...['Environment', 'Project', 'Owner', 'ManagedBy'].map((Key) => ({ Key, Value: 'x' })),
  { Key: 'Component', Value: Component },
];
const map = { Environment: 'x', Project: 'x', Owner: 'x', ManagedBy: 'x', Component: 'data' };
const tagged = (Tags: TemplateValue) => anAssembly().with(aResource('AWS::KMS::Key', { Tags }));

testClaim(claim, {
  met: [
    { given: 'all five tags in a list', facts: tagged(tags('data')), shows: [{ property: 'Tags' }] },
    { given: 'all five tags in a map', facts: anAssembly().with(aResource('AWS::SSM::Parameter', { Tags: map })) },
    {
      given: 'all five tags where a type has them under another name',
      facts: anAssembly().with(aResource('AWS::Backup::BackupVault', { BackupVaultTags: map })),
      shows: [{ property: 'BackupVaultTags' }],
    },
    {
      given: 'all five tags of a budget',
      facts: anAssembly().with(aResource('AWS::Budgets::Budget', { ResourceTags: tags('cost') })),
      shows: [{ property: 'ResourceTags' }],
    },
  ],
  notMet: [
    { given: 'a tag too few', facts: tagged(tags('data').slice(0, 4)), because: 'lacks the tags Component' },
    { given: 'an empty tag', facts: tagged(tags('')), because: 'lacks the tags Component' },
    ...['AWS::SQS::Queue', 'AWS::CodePipeline::Pipeline', 'AWS::CodeBuild::Project', 'AWS::SSM::Document'].map(
      (type) => ({
        given: `no tags on ${type}`,
        facts: anAssembly().with(aResource(type)),
        because: 'lacks the tags',
      }),
    ),
    { given: 'a vault with no tags of its own', facts: anAssembly().with(aResource('AWS::Backup::BackupVault')) },
    { given: 'no tags on a key', facts: tagged(undefined), because: 'Environment, Project' },
    {
      given: 'another type with some tags',
      facts: anAssembly().with(aResource('AWS::X::Y', { Tags: { Owner: 'x' } })),
      because: '/Test/Y lacks',
    },
  ],
  unknown: [
    {
      given: 'a type of which nobody knows whether it can be tagged',
      facts: tagged(tags('data')).with(aResource('AWS::X::Y')),
      because: 'which is AWS::X::Y, can be tagged is not known',
    },
    { given: 'an unresolved tag', facts: tagged(tags(UNRESOLVED)) },
    { given: 'unresolved tags', facts: tagged(UNRESOLVED) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::EC2::Route')),
});
