import type { LiveValues } from '@hexastyle/plugin-well-architected-common';

/** What an account of usual size says in the parts that the matrix sums up: its alarms, costs, pipelines and recovery points. */
export function someReadings(
  environment: string,
  at: Date,
): Pick<LiveValues, 'alarms' | 'costs' | 'pipelines' | 'recovery'> {
  const ago = (hours: number) => new Date(at.getTime() - hours * 3_600_000).toISOString();
  const many = <Value>(count: number, make: (index: number) => Value) =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    alarms: many(24, (index) => ({
      name: `hexastyle-${environment}-alarm-${index}`,
      arn: `arn:aws:cloudwatch:us-east-1:111111111111:alarm:hexastyle-${environment}-alarm-${index}`,
      region: 'us-east-1',
      state: index === 0 ? 'ALARM' : 'OK',
      metrics: [],
      actionsEnabled: true,
      alarmActions: [],
      okActions: [],
    })),
    costs: {
      costs: {
        days: many(30, (index) => ({
          date: ago(24 * (30 - index)).slice(0, 10),
          components: { data: 4, api: 2, edge: 1, network: 2 },
          total: 9,
          estimated: index > 27,
        })),
        monthToDate: 120,
        forecast: 150,
      },
      budget: { name: `hexastyle-${environment}`, limit: 300 },
    },
    pipelines: ['infrastructure', 'backend', 'frontend'].map((name) => ({
      name: `hexastyle-${environment}-${name}`,
      url: `https://console.example/${name}`,
      stages: [{ name: 'Approve', actions: [{ name: 'approve', waits: name === 'backend' }] }],
      executions: many(20, (index) => ({
        id: `${index}`,
        status: 'Succeeded',
        startedAt: ago(24 * index + 3),
        changedAt: ago(24 * index + 2),
        commits: [{ id: '9f3c1a2b4d5e6f70' }],
      })),
    })),
    recovery: {
      points: many(300, (index) => ({
        arn: `arn:aws:rds:us-east-1:111111111111:cluster-snapshot:${environment}-${index}`,
        region: 'us-east-1',
        vault: `hexastyle-${environment}`,
        resource: `arn:aws:rds:us-east-1:111111111111:cluster:hexastyle-${environment}`,
        status: 'COMPLETED',
        createdAt: ago(index + 1),
      })),
    },
  };
}
