import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { infrastructureAsCode as claim } from './infrastructure-as-code';

const topic = aResource('AWS::SNS::Topic');
const kept = anAssembly().file('packages/infra/src/test.ts', 'new Topic()');

testClaim(claim, {
  met: [
    {
      given: 'resources of a file in the repository',
      facts: kept.with(topic),
      shows: [{ kind: 'code', path: 'packages/infra/src/test.ts' }],
    },
  ],
  notMet: [
    {
      given: 'a resource that comes from no line',
      facts: kept.with(topic, aResource('AWS::S3::Bucket', {}, { source: undefined })),
      because: '/Test/Bucket comes from no line of code',
      shows: [{ logicalId: 'Bucket' }],
    },
    { given: 'a source that nobody keeps', facts: anAssembly().with(topic), because: 'is not in the repository' },
  ],
  unknown: [{ given: 'no repository', facts: kept.with(topic).but({ repository: { absent: 'no repository' } }) }],
  none: 'not-met',
  nothing: kept,
});
