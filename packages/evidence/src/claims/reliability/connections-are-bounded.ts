import {
  CONNECTIONS_OF_WORKER,
  CONNECTIONS_PER_INSTANCE,
  connectionsNeeded,
  maxConnections,
} from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { calledByClock } from '../vocabulary/called-by-clock';
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

const opens = (handler: ResourceFact, connections: number): Check =>
  expectProperty(handler, {
    property: 'Environment.Variables.DATABASE_CONNECTIONS',
    expected: String(connections),
  });

/** What the clock calls counts as one instance with the connections that `connectionsNeeded` has for it. */
const oneWorker = (worker: ResourceFact): Check =>
  allOf(
    expectProperty(worker, { property: 'ReservedConcurrentExecutions', expected: 1 }),
    opens(worker, CONNECTIONS_OF_WORKER),
  );

const workersOf = (assembly: AssemblyFacts, { region }: ResourceFact): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::Lambda::Function').filter(
    (each) => each.region === region && calledByClock(assembly, each),
  );

const check = (cluster: ResourceFact, handler: ResourceFact): Check => {
  const taken = takenBy(cluster);
  return allOf(
    saysCapacity(cluster, 'MaxCapacity'),
    saysCapacity(cluster, 'MinCapacity'),
    opens(handler, CONNECTIONS_PER_INSTANCE),
    ...(taken === undefined ? [] : [needsAtMost(handler, taken)]),
  );
};

export const connectionsAreBounded: Claim = {
  id: 'connections-are-bounded',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Stop guessing capacity'],
  statement:
    'All instances of the API and its worker together, those of a version that is being replaced included, open fewer connections than the database takes.',
  bestPractices: ['REL01-BP03', 'REL05-BP02'],
  fix: 'Lower `api.reservedConcurrency` or raise `database.maxAcu` in the descriptor.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::RDS::DBCluster').flatMap((cluster) =>
          resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((handler) => allOf(check(cluster, handler), ...workersOf(assembly, cluster).map(oneWorker))),
        ),
        {
          met: 'The concurrency of the API and its worker ends before the connections of the database do.',
          none: notApplicable('The assembly has no database with an API.'),
        },
      ),
    ),
};
