import { CONNECTIONS_OF_WORKER, connectionsNeeded, maxConnections } from '@hexastyle/environment';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { propertiesOf } from '../testing/resources';

describe.each([
  ['staging', 70, 823],
  ['production', 230, 2000],
])('Given the connections of %s', (name, needed, available) => {
  const { api, data } = layersOf(described(name));
  const handler = propertiesOf(api, 'AWS::Lambda::Function').find(
    ({ FunctionName }) => FunctionName === `hexastyle-${name}-api`,
  );
  const [cluster] = propertiesOf(data, 'AWS::RDS::DBCluster');

  it(`needs ${needed} at most, instances times pool for two versions at once, of ${available} that Aurora takes`, () => {
    const instances = Number(handler?.['ReservedConcurrentExecutions']);
    const { Variables: variables } = handler?.['Environment'] as { Variables: Record<string, string> };
    const pool = Number(variables['DATABASE_CONNECTIONS']);
    const { MinCapacity: min = 0, MaxCapacity: max = 0 } = cluster?.['ServerlessV2ScalingConfiguration'] as Record<
      string,
      number
    >;
    expect(connectionsNeeded(instances)).toBe(needed);
    expect((instances * pool + CONNECTIONS_OF_WORKER) * 2).toBeLessThan(needed);
    expect(maxConnections(max, min)).toBe(available);
    expect(needed).toBeLessThan(available);
  });
});
