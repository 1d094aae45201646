import { anAssembly } from '../testing/an-assembly';
import { aResource } from '../testing/a-resource';
import { noFacts } from '../testing/no-facts';
import { limitsOf } from './limits-of';

test('given everything that a judge can look at, then there is no limit', () => {
  expect(limitsOf(anAssembly().with(aResource('AWS::S3::Bucket')).facts())).toEqual([]);
});

test('given resources without origins, and a part that is hidden, then they are counted and named', () => {
  const bare = aResource('AWS::S3::Bucket', {}, { constructPath: undefined, source: undefined });
  const hidden = [{ stack: 'data', what: 'the template of the nested stack Cache' }];
  const resources = [bare, aResource('AWS::KMS::Key')];
  expect(
    limitsOf(
      anAssembly()
        .but({ assembly: { resources, resting: [], stacks: [], hidden } })
        .facts(),
    ),
  ).toEqual([
    'the template of the nested stack Cache is not in the assembly (data)',
    '1 of 2 resources have no construct path',
    '1 of 2 resources have no source line',
  ]);
});

test('given no facts for one reason, then the reason is said once', () => {
  expect(limitsOf(noFacts('no cdk.out'))).toEqual(['no cdk.out']);
});
