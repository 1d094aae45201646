import { CONNECTIONS_PER_INSTANCE, connectionsNeeded, maxConnections } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const SCALING = 'ServerlessV2ScalingConfiguration';

/** What PostgreSQL takes; unknown when the template does not say what it scales between. */
const takenBy = (cluster: ResourceFact): number | undefined => {
  const [least, most] = [rawOf(cluster, `${SCALING}.MinCapacity`), rawOf(cluster, `${SCALING}.MaxCapacity`)];
  return typeof least === 'number' && typeof most === 'number' ? maxConnections(most, least) : undefined;
};

const saysCapacity = (cluster: ResourceFact, name: string): Check =>
  expectProperty(cluster, {
    property: `${SCALING}.${name}`,
    expected: 'a capacity',
    is: (capacity) => typeof capacity === 'number',
  });

const needsAtMost = (handler: ResourceFact, connections: number): Check =>
  expectProperty(handler, {
    property: 'ReservedConcurrentExecutions',
    expected: `one that needs at most ${connections} connections`,
    is: (bound) => typeof bound === 'number' && connectionsNeeded(bound) <= connections,
  });

const check = (cluster: ResourceFact, handler: ResourceFact): Check => {
  const taken = takenBy(cluster);
  return allOf(
    saysCapacity(cluster, 'MaxCapacity'),
    saysCapacity(cluster, 'MinCapacity'),
    expectProperty(handler, {
      property: 'Environment.Variables.DATABASE_CONNECTIONS',
      expected: String(CONNECTIONS_PER_INSTANCE),
    }),
    ...(taken === undefined ? [] : [needsAtMost(handler, taken)]),
  );
};

export const connectionsAreBounded: Claim = {
  id: 'connections-are-bounded',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Stop guessing capacity'],
  statement:
    'All instances of the API together, those of a version that is being replaced included, open fewer connections than the database takes.',
  bestPractices: ['REL01-BP03', 'REL05-BP02'],
  fix: 'Lower `api.reservedConcurrency` or raise `database.maxAcu` in the descriptor.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::RDS::DBCluster').flatMap((cluster) =>
          resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((handler) => check(cluster, handler)),
        ),
        {
          met: 'The concurrency of the API ends before the connections of the database do.',
          none: notApplicable('The assembly has no database with an API.'),
        },
      ),
    ),
};
