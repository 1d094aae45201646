import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { BUCKETS, COUNTERS, POOL, TIMES } from './catalogue';
import type { CounterName, Metrics, PoolUse, TimeName } from './metrics';

type Labels = Readonly<Record<string, string>>;

/** Measurements in Prometheus' text format. */
export class PrometheusMetrics implements Metrics {
  private readonly registry = new Registry();
  private readonly counters = mapValues(COUNTERS, (name, { help, labels }) => {
    return new Counter<string>({ name, help, labelNames: labels, registers: [this.registry] });
  });
  private readonly times = mapValues(TIMES, (name, { help, labels }) => {
    return new Histogram<string>({
      name,
      help,
      labelNames: labels,
      buckets: [...BUCKETS],
      registers: [this.registry],
    });
  });

  get contentType(): string {
    return this.registry.contentType;
  }

  count(name: CounterName, labels: Labels): void {
    this.counters[name].inc(labels);
  }

  time(name: TimeName, labels: Labels, seconds: number): void {
    this.times[name].observe(labels, seconds);
  }

  watchPool(read: () => PoolUse): void {
    const { help, labels } = POOL.database_connections;
    new Gauge<string>({
      name: 'database_connections',
      help,
      labelNames: labels,
      registers: [this.registry],
      collect() {
        for (const [state, value] of Object.entries(read())) this.set({ state }, value as number);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

function mapValues<K extends string, V, R>(record: Readonly<Record<K, V>>, map: (key: K, value: V) => R): Record<K, R> {
  const entries = Object.entries(record) as [K, V][];
  return Object.fromEntries(entries.map(([key, value]) => [key, map(key, value)])) as Record<K, R>;
}
