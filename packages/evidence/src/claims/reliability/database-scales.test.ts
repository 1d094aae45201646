import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { databaseScales as claim } from './database-scales';

const scaling = (MinCapacity: TemplateValue, MaxCapacity: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::RDS::DBCluster', { ServerlessV2ScalingConfiguration: { MinCapacity, MaxCapacity } }),
  );
const fixed = anEnvironment({ database: { ...anEnvironment().database, minAcu: 4 } });

testClaim(claim, {
  met: [
    {
      given: 'the capacities of the descriptor',
      facts: scaling(0.5, 4),
      shows: [{ actual: 0.5 }, { expected: 4, actual: 4 }],
    },
  ],
  notMet: [
    { given: 'another maximum', facts: scaling(0.5, 8), because: 'MaxCapacity' },
    { given: 'nowhere to scale to', facts: scaling(4, 4).but({ environment: fixed }), because: 'MaxCapacity' },
    { given: 'a cluster that does not scale', facts: anAssembly().with(aResource('AWS::RDS::DBCluster')) },
  ],
  unknown: [{ given: 'an unresolved maximum', facts: scaling(0.5, UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
