import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { everythingHasAnOwner as claim } from './everything-has-an-owner';

const OWNERS = '.github/CODEOWNERS';
const tagged = (Value: TemplateValue) =>
  anAssembly().with(aResource('AWS::SNS::Topic', { Tags: [{ Key: 'Owner', Value }] }));
const owned = (Value: TemplateValue, owners = '# all\n* @habits/platform\n') => tagged(Value).file(OWNERS, owners);

testClaim(claim, {
  met: [
    {
      given: 'the owner of the descriptor, and people for every file',
      facts: owned('platform'),
      shows: [
        { kind: 'code', path: OWNERS, line: 2 },
        { type: 'AWS::SNS::Topic', property: 'Tags' },
      ],
    },
    {
      given: 'tags that are a map',
      facts: anAssembly()
        .with(aResource('AWS::SSM::Parameter', { Tags: { Owner: 'platform' } }))
        .file(OWNERS, '* @one'),
    },
  ],
  notMet: [
    {
      given: 'a pipeline of somebody else',
      facts: owned('platform').with(
        aResource('AWS::CodePipeline::Pipeline', { Tags: [{ Key: 'Owner', Value: 'somebody' }] }),
      ),
      because: '/Test/Pipeline does not say',
    },
    { given: 'another owner', facts: owned('nobody'), because: 'does not say that it is of platform' },
    { given: 'no owner', facts: anAssembly().with(aResource('AWS::SNS::Topic')).file(OWNERS, '* @one') },
    { given: 'files that nobody is asked about', facts: owned('platform', 'docs/ @habits/writers'), because: OWNERS },
  ],
  unknown: [
    { given: 'a type that nobody knows', facts: owned('platform').with(aResource('AWS::X::Y')) },
    { given: 'an unresolved owner', facts: owned(UNRESOLVED) },
    { given: 'no descriptor', facts: owned('platform').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
