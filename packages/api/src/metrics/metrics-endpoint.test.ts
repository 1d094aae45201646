import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { atEnd } from '../testing/at-end';
import { metricsEndpoint } from './metrics-endpoint';
import { PrometheusMetrics } from './prometheus-metrics';

const TOKEN = 'a-token-of-many-letters';

const given = async (token?: string) => {
  const metrics = new PrometheusMetrics();
  metrics.watchPool(() => ({ used: 1, idle: 2, waiting: 0 }));
  metrics.count('cache_reads_total', { outcome: 'miss' });
  metrics.time('http_request_duration_seconds', { operation: 'getToday', status: '2xx' }, 0.02);
  const show = metricsEndpoint(metrics, token);
  const server = createServer((request, response) => {
    if (!show(request, response)) response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return (path = '/metrics', headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
};

describe('the page of measurements', () => {
  it('shows counts, times and connections in the text format of Prometheus', async () => {
    const ask = await given();
    const answer = await ask();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toContain('cache_reads_total{outcome="miss"} 1\n');
    expect(text).toContain('http_request_duration_seconds_bucket{le="0.025",operation="getToday",status="2xx"} 1\n');
    expect(text).toContain('http_request_duration_seconds_count{operation="getToday",status="2xx"} 1\n');
    expect(text).toContain('database_connections{state="idle"} 2\n');
  });

  it('is not there for whoever a proxy speaks for, nor at other addresses', async () => {
    const ask = await given();
    expect((await ask('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
    expect((await ask('/metrics', { forwarded: 'for=203.0.113.7' })).status).toBe(404);
    expect((await ask('/metrics', {}, 'POST')).status).toBe(404);
    expect((await ask('/other')).status).toBe(404);
  });

  it('needs the token where there is one, also on this machine', async () => {
    const ask = await given(TOKEN);
    expect((await ask()).status).toBe(404);
    expect((await ask('/metrics', { authorization: 'Bearer another' })).status).toBe(404);
    const welcome = await ask('/metrics', { authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '203.0.113.7' });
    expect(welcome.status).toBe(200);
  });
});
