import type { AssemblyFacts } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Check } from './check';
import { databasesOf } from './databases';
import { expectAbsent } from './expect-absent';
import { expectProperty } from './expect-property';
import { whenSet } from './when-set';

/** No database has a size that somebody chose: neither an instance nor a cluster that has its class itself. */
export const expectServerless = (assembly: AssemblyFacts): readonly Check[] => [
  ...resourcesOfType(assembly, 'AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance', 'AWS::Neptune::DBInstance').map(
    (instance) => expectProperty(instance, { property: 'DBInstanceClass', expected: 'db.serverless' }),
  ),
  ...databasesOf(assembly).flatMap((database) =>
    whenSet(database, 'DBClusterInstanceClass', (path) => expectAbsent(database, path)),
  ),
];
