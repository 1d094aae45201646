import type {
  Inventory,
  InventoryAlarm,
  InventoryResource,
  InventorySum,
} from '@hexastyle/plugin-well-architected-common';

/** A sum that is the same at every load. */
export function aSum(usd: number, unpriced = 0): InventorySum {
  return { usd: { low: usd, expected: usd, high: usd }, unpriced };
}

/** A database of the component `data`, to be varied. */
export function aResource(changes: Partial<InventoryResource> = {}): InventoryResource {
  return {
    region: 'us-east-1',
    stack: 'hexastyle-staging-data',
    logicalId: 'Cluster',
    type: 'AWS::RDS::DBCluster',
    constructPath: '/Data/Cluster',
    source: { file: 'packages/infra/src/data/cluster.ts', line: 42 },
    component: 'data',
    cost: { kind: 'priced', usd: aSum(50).usd },
    critical: true,
    ...changes,
  };
}

/** An alarm that watches `aResource`, to be varied. */
export function anAlarm(changes: Partial<InventoryAlarm> = {}): InventoryAlarm {
  return {
    region: 'us-east-1',
    stack: 'hexastyle-staging-observability',
    logicalId: 'DatabaseCpu',
    name: 'hexastyle-staging-database-cpu',
    runbook: 'docs/runbooks/staging/database-load.md#symptom',
    watches: [{ region: 'us-east-1', stack: 'hexastyle-staging-data', logicalId: 'Cluster' }],
    ...changes,
  };
}

/** An inventory of the commit of `aReport`, whose components cost what their resources do. */
export function anInventory(resources: readonly InventoryResource[], changes: Partial<Inventory> = {}): Inventory {
  const sumOf = (own: readonly InventoryResource[]) =>
    aSum(
      own.reduce((sum, { cost }) => sum + cost.usd.expected, 0),
      own.filter(({ cost }) => cost.kind === 'unpriced').length,
    );
  const names = [...new Set(resources.map(({ component }) => component))];
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d5e6f70',
    generatedAt: '2026-01-02T03:04:05.000Z',
    resources: [...resources],
    alarms: [],
    estimate: {
      total: sumOf(resources),
      components: names.map((name) => ({
        name,
        ...sumOf(resources.filter(({ component }) => component === name)),
      })),
      measures: [],
    },
    ...changes,
  };
}
