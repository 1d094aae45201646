import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { databasesOf } from '../vocabulary/databases';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { expectUpdates } from '../vocabulary/expect-updates';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

/** Lambda's default is `Auto`: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html */
const takesRuntimes = (handler: ResourceFact): Check =>
  allOf(
    expectPresent(handler, 'Runtime'),
    ...whenSet(handler, 'RuntimeManagementConfig.UpdateRuntimeOn', (path) =>
      expectProperty(handler, { property: path, expected: 'Auto' }),
    ),
  );

/** Without a window AWS chooses one, which may be in the middle of the day. */
const takesVersionsAtNight = (cluster: ResourceFact): Check =>
  expectProperty(cluster, {
    property: 'PreferredMaintenanceWindow',
    expected: 'a window of the week',
    is: (window) => typeof window === 'string' && /^[a-z]{3}:\d\d:\d\d-[a-z]{3}:\d\d:\d\d$/i.test(window),
  });

export const patchesArriveByThemselves: Claim = {
  id: 'patches-arrive-by-themselves',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Make frequent, small, reversible changes'],
  statement:
    'Functions run on the newest patch of their runtime, and databases take minor versions in a window that the template chose.',
  bestPractices: ['OPS05-BP05'],
  fix: 'Leave `runtimeManagementMode` at its default, and set `preferredMaintenanceWindow` and `autoMinorVersionUpgrade` in packages/infra/src/data/database.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::Lambda::Function').map(takesRuntimes),
          ...databasesOf(assembly).map(takesVersionsAtNight),
          ...resourcesOfType(assembly, 'AWS::RDS::DBInstance', 'AWS::Neptune::DBInstance').map(expectUpdates),
        ],
        {
          met: 'Nothing is held at an old patch.',
          none: notApplicable('The assembly has neither functions nor databases.'),
        },
      ),
    ),
};
