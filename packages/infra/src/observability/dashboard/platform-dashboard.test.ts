import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { propertiesOf } from '../../testing/resources';

interface Widget {
  readonly type: string;
  readonly properties: { readonly title?: string; readonly markdown?: string; readonly alarms?: readonly string[] };
}

/** The body as CloudFormation would join it, with a word in the place of every reference. */
function bodyOf(dashboard: Readonly<Record<string, unknown>>): string {
  const { 'Fn::Join': join } = dashboard['DashboardBody'] as {
    readonly 'Fn::Join': readonly [string, readonly unknown[]];
  };
  return join[1].map((part) => (typeof part === 'string' ? part : 'reference')).join('');
}

describe.each(['staging', 'production'])('Given the dashboard of %s', (name) => {
  const environment = described(name);
  const { observability } = layersOf(environment);
  const [dashboard = {}] = propertiesOf(observability, 'AWS::CloudWatch::Dashboard');
  const body = bodyOf(dashboard);
  const { widgets } = JSON.parse(body) as { readonly widgets: readonly Widget[] };

  it('is named after the environment, and shows the state of every alarm first', () => {
    expect(dashboard).toMatchObject({ DashboardName: `hexastyle-${name}` });
    const [first] = widgets;
    expect(first?.type).toBe('alarm');
    expect(first?.properties.alarms).toHaveLength(propertiesOf(observability, 'AWS::CloudWatch::Alarm').length);
  });

  it('links the runbook of every alarm', () => {
    const { markdown = '' } = widgets.find(({ type }) => type === 'text')?.properties ?? {};
    const linked = [...markdown.matchAll(/\/docs\/runbooks\/(\S+)\.md#symptom\)/g)].map(([, path]) => path);
    const named = propertiesOf(observability, 'AWS::CloudWatch::Alarm').map(
      ({ AlarmDescription: description }) => /docs\/runbooks\/(\S+)\.md#symptom$/.exec(String(description))?.[1],
    );
    expect(new Set(linked)).toEqual(new Set(named));
    expect(markdown).toContain(`https://github.com/${environment.pipeline.repository}/blob/main/docs/runbooks/`);
  });

  it('says how fast the environment must be back, what may be lost, and how many people it expects', () => {
    const { rtoHours, rpoHours } = environment.recovery;
    const { markdown = '' } = widgets.findLast(({ type }) => type === 'text')?.properties ?? {};
    expect(markdown).toContain(`within ${rtoHours} h, losing at most ${rpoHours} h of data`);
    for (const [month, { users, checkInsPerUserPerDay }] of Object.entries(environment.workload))
      expect(markdown).toContain(`| ${month} | ${users} | ${checkInsPerUserPerDay} |`);
  });

  it.each([
    ['API latency', '"p50"', '"p95"', '"p99"'],
    ['API requests', '"Count"', '"4XXError"', '"5XXError"'],
    ['Function calls', '"Invocations"', '"Errors"', '"Throttles"'],
    ['Function duration', '"Duration"', '"Maximum"'],
    ['Function calls at once', '"ConcurrentExecutions"', `"value":${environment.api.reservedConcurrency}`],
    ['Database capacity', '"ServerlessDatabaseCapacity"', `"value":${environment.database.maxAcu}`],
    ['Database CPU', '"CPUUtilization"'],
    ['Database connections', '"DatabaseConnections"', '"label":"Accepted"'],
    ['Cache hits', '"CacheHitRate"'],
    ['Cache processing', '"ElastiCacheProcessingUnits"', '"ThrottledCmds"'],
    ['Cache storage', '"BytesUsedForCache"', '"Evictions"'],
    ['Site, as a browser sees it', '"SuccessPercent"'],
    ['Site requests', '"AWS/CloudFront","Requests"'],
    ['Site errors', '"4xxErrorRate"', '"5xxErrorRate"'],
    ['Firewall', '"BlockedRequests"'],
    ['Backups', '"NumberOfBackupJobsCompleted"', '"NumberOfBackupJobsFailed"', '"NumberOfCopyJobsFailed"'],
    ['Charges of the account', '"EstimatedCharges"', `"value":${environment.budget.monthlyUsd}`],
  ])('graphs %s', (title, ...parts) => {
    const shown = JSON.stringify(widgets.find(({ properties }) => properties.title === title));
    for (const part of parts) expect(shown).toContain(part);
  });
});
