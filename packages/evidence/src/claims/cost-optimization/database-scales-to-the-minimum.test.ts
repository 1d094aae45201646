import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseScalesToTheMinimum as claim } from './database-scales-to-the-minimum';

const from = (MinCapacity: TemplateValue) =>
  anAssembly().with(aResource('AWS::RDS::DBCluster', { ServerlessV2ScalingConfiguration: { MinCapacity } }));

testClaim(claim, {
  met: [{ given: 'half a unit', facts: from(0.5), shows: [{ actual: 0.5 }] }],
  notMet: [
    { given: 'two units', facts: from(2), because: 'is 2, expected at most 0.5' },
    { given: 'a cluster that does not scale', facts: anAssembly().with(aResource('AWS::RDS::DBCluster')) },
  ],
  unknown: [{ given: 'an unresolved minimum', facts: from(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
