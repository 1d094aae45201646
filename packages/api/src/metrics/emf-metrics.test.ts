import { EmfMetrics } from './emf-metrics';

const given = () => {
  const lines: Record<string, unknown>[] = [];
  const metrics = new EmfMetrics(
    (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    () => new Date(1_772_366_400_000),
  );
  return { metrics, lines };
};

describe('measurements on AWS', () => {
  it('are lines of the embedded metric format, one a series, with values together', () => {
    const { metrics, lines } = given();
    metrics.time('http_request_duration_seconds', { operation: 'listHabits', status: '2xx' }, 0.2);
    metrics.time('http_request_duration_seconds', { operation: 'listHabits', status: '2xx' }, 0.3);
    metrics.count('cache_reads_total', { outcome: 'hit' });
    metrics.flush();
    expect(lines).toEqual([
      {
        _aws: {
          Timestamp: 1_772_366_400_000,
          CloudWatchMetrics: [
            {
              Namespace: 'Hexastyle/Api',
              Dimensions: [['status']],
              Metrics: [{ Name: 'http_request_duration_seconds', Unit: 'Seconds' }],
            },
          ],
        },
        operation: 'listHabits',
        status: '2xx',
        http_request_duration_seconds: [0.2, 0.3],
      },
      expect.objectContaining({ outcome: 'hit', cache_reads_total: [1] }),
    ]);
  });

  it('are written once, with the connections of the moment, at most a hundred values a line', () => {
    const { metrics, lines } = given();
    metrics.watchPool(() => ({ used: 1, idle: 2, waiting: 3 }));
    for (let more = 0; more < 150; more += 1) metrics.count('http_problems_total', { code: 'not-found' });
    metrics.flush();
    const counts = lines.map((line) => (line.http_problems_total as number[] | undefined)?.length);
    expect(counts).toEqual([100, 50, undefined, undefined, undefined]);
    expect(lines.slice(2)).toMatchObject([
      { state: 'used', database_connections: [1] },
      { state: 'idle', database_connections: [2] },
      { state: 'waiting', database_connections: [3] },
    ]);
    lines.length = 0;
    metrics.flush();
    expect(lines).toHaveLength(3);
  });
});
