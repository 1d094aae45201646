import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { productionHasAReader as claim } from './production-has-a-reader';

const cluster = aResource('AWS::RDS::DBCluster');
const instance = (logicalId: string, PromotionTier: TemplateValue, DBInstanceClass = 'db.serverless') =>
  aResource(
    'AWS::RDS::DBInstance',
    { DBClusterIdentifier: aReferenceTo(cluster), PromotionTier, DBInstanceClass },
    { logicalId },
  );
const production = anAssembly()
  .but({ environment: anEnvironment({ name: 'production', tier: 'production' }) })
  .with(cluster);
const written = production.with(instance('Writer', 0));

testClaim(claim, {
  met: [
    {
      given: 'a reader that grows with the writer',
      facts: written.with(instance('Reader', 1)),
      shows: [{ logicalId: 'Reader', property: 'PromotionTier' }, { property: 'DBInstanceClass' }],
    },
  ],
  notMet: [
    { given: 'a writer alone', facts: written, because: 'has no reader' },
    { given: 'a reader that grows by itself', facts: written.with(instance('Reader', 2)), because: 'is 2' },
    { given: 'a reader of one size', facts: written.with(instance('Reader', 1, 'db.r8g.large')), because: 'r8g' },
  ],
  unknown: [
    { given: 'an unresolved tier', facts: written.with(instance('Reader', UNRESOLVED)) },
    {
      given: 'a writer under a condition that nothing decides',
      facts: production.with({ ...instance('Writer', 0), undecidedCondition: 'IsLarge' }, instance('Reader', 1)),
      because: 'IsLarge',
    },
    {
      given: 'a reader under a condition that nothing decides',
      facts: written.with({ ...instance('Reader', 1), undecidedCondition: 'IsLarge' }),
      because: 'IsLarge',
    },
    {
      given: 'a reader that may be of another cluster',
      facts: written.with(
        aResource(
          'AWS::RDS::DBInstance',
          {
            DBClusterIdentifier: { 'Fn::If': ['IsLarge', aReferenceTo(cluster), UNRESOLVED] },
            PromotionTier: 1,
            DBInstanceClass: 'db.serverless',
          },
          { logicalId: 'Reader' },
        ),
      ),
    },
    { given: 'instances that nobody declares', facts: production, because: 'no instance' },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(cluster),
});
