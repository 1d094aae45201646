import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { patchesArriveByThemselves as claim } from './patches-arrive-by-themselves';

const WINDOW = 'sun:04:30-sun:05:30';
const handler = (UpdateRuntimeOn: TemplateValue) =>
  aResource('AWS::Lambda::Function', {
    Runtime: 'nodejs24.x',
    ...(UpdateRuntimeOn !== undefined && { RuntimeManagementConfig: { UpdateRuntimeOn } }),
  });
const patched = (UpdateRuntimeOn: TemplateValue, window: TemplateValue = WINDOW, upgrade: TemplateValue = true) =>
  anAssembly().with(
    handler(UpdateRuntimeOn),
    aResource('AWS::RDS::DBCluster', { PreferredMaintenanceWindow: window }),
    aResource('AWS::RDS::DBInstance', { DBClusterIdentifier: 'habits', AutoMinorVersionUpgrade: upgrade }),
  );

testClaim(claim, {
  met: [
    {
      given: "Lambda's default, and a database with a window",
      facts: patched(undefined),
      shows: [{ property: 'Runtime' }, { actual: WINDOW }, { property: 'AutoMinorVersionUpgrade' }],
    },
    {
      given: 'an instance that does not say, which AWS updates',
      facts: patched('Auto').with(aResource('AWS::Neptune::DBInstance')),
    },
    { given: 'a runtime that is told to be new', facts: patched('Auto') },
  ],
  notMet: [
    { given: 'a runtime that stays', facts: patched('Manual'), because: 'is Manual' },
    { given: 'a runtime that waits for a deployment', facts: patched('FunctionUpdate'), because: 'FunctionUpdate' },
    { given: 'no window', facts: patched(undefined, ''), because: 'PreferredMaintenanceWindow' },
    {
      given: 'an instance of its own without a window',
      facts: patched(undefined).with(aResource('AWS::RDS::DBInstance', {}, { logicalId: 'Alone' })),
      because: 'PreferredMaintenanceWindow of /Test/Alone',
    },
    { given: 'a database that stays', facts: patched(undefined, WINDOW, false), because: 'AutoMinorVersionUpgrade' },
  ],
  unknown: [{ given: 'an unresolved choice', facts: patched(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
