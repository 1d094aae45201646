import { PrometheusMetrics } from '../metrics/prometheus-metrics';
import { TestApi } from '../testing/test-api';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const AMAZON = '1-5759e988-bd862e3fe1be46a994272793';

describe('what is measured of requests', () => {
  const metrics = new PrometheusMetrics();
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start('server', { metrics });
  });
  afterAll(() => api.stop());

  it('has operations, statements, the cache and refusals, and nothing that anybody sent', async () => {
    const visitor = api.visitor();
    await visitor.signUp();
    const habit = await visitor.createHabit('Zanzibar');
    await visitor.ask('GET', `/habits/${habit.id}`);
    await visitor.fail('GET', '/habits/nobody-knows');
    await visitor.fail('GET', '/Zanzibar?Zanzibar');
    await api.forgetCache();
    await visitor.ask('GET', '/habits');
    await visitor.ask('GET', '/habits');
    const text = await metrics.text();
    const of = (start: string) => Number(new RegExp(`^${start} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    expect(of('http_request_duration_seconds_count{operation="getHabit",status="2xx"}')).toBe(1);
    expect(of('http_request_duration_seconds_count{operation="getHabit",status="4xx"}')).toBe(1);
    expect(of('http_request_duration_seconds_count{operation="none",status="4xx"}')).toBe(1);
    expect(of('http_problems_total{code="not-found"}')).toBe(2);
    expect(of('cache_reads_total{outcome="hit"}')).toBeGreaterThan(0);
    expect(of('cache_reads_total{outcome="miss"}')).toBeGreaterThan(0);
    expect(of('database_statement_duration_seconds_count{outcome="ok"}')).toBeGreaterThan(5);
    expect(of('database_connections{state="idle"}')).toBeGreaterThan(0);
    for (const secret of ['Zanzibar', habit.id, visitor.email, 'nobody-knows']) expect(text).not.toContain(secret);
  });

  it.each([
    ['traceparent', `00-${TRACE}-00f067aa0ba902b7-01`, TRACE],
    ['x-amzn-trace-id', `Self=1-67891234-12456789abcdef012345678;Root=${AMAZON};Sampled=1`, AMAZON],
    ['traceparent', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, undefined],
    ['traceparent', '{"evil":1}', undefined],
  ])('is in the log with the trace of %s: %s', async (name, value, trace) => {
    await api.visitor().ask('GET', '/health/live', { headers: { [name]: value } });
    const line = JSON.parse(api.log.at(-1) ?? '') as Record<string, unknown>;
    expect(line).toMatchObject({ operationId: 'getLiveness' });
    expect(line.traceId).toBe(trace);
  });
});
