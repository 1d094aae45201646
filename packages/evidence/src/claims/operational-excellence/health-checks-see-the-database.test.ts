import type { TemplateValue } from '../../facts/value';
import { aDelivery, aPipeline, aStage, PROGRAMS, STAGE } from '../../testing/a-delivery';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { ofType, withProperty } from '../../testing/mutation';
import { testClaim } from '../../testing/test-claim';
import { healthChecksSeeTheDatabase as claim } from './health-checks-see-the-database';

const DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const CURL = 'curl --fail --silent --max-time 10 --retry 30 "$ORIGIN/api/health/ready"';
const STORE = 'packages/api/src/health/store.ts';
const LOOK = 'await sql`select 1`.execute(this.database);';
const asking = (curl: string, CachePolicyId: TemplateValue = DISABLED, statement = LOOK) =>
  anAssembly().but(
    withProperty(
      aDelivery({ programs: { health: PROGRAMS.health.replace(/curl .*/, curl) } })
        .file(STORE, statement)
        .facts(),
      ofType('AWS::CloudFront::Distribution'),
      'DistributionConfig.CacheBehaviors',
      [{ PathPattern: '/api/*', CachePolicyId }],
    ),
  );

testClaim(claim, {
  met: [
    {
      given: 'a check that is patient, uncached and true',
      facts: asking(CURL),
      shows: [{ type: 'AWS::CodePipeline::Pipeline' }, { type: 'AWS::CodeBuild::Project' }],
    },
  ],
  notMet: [
    { given: 'one that asks once', facts: asking(CURL.replace(' --retry 30', '')), because: 'retry' },
    { given: 'one that waits for ever', facts: asking(CURL.replace(' --max-time 10', '')), because: 'max-time' },
    { given: 'an edge that keeps answers', facts: asking(CURL, 'another'), because: 'CachePolicyId' },
    { given: 'an answer without a look', facts: asking(CURL, DISABLED, 'return true;'), because: STORE },
    {
      given: 'a pipeline that asks nobody',
      facts: aDelivery({ pipeline: aPipeline([STAGE.source, aStage()]) }),
      because: 'asks nobody',
    },
  ],
  unknown: [{ given: 'an unresolved policy', facts: asking(CURL, UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::CloudFront::Distribution')),
});
