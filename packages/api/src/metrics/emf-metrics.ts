import { COUNTERS, POOL, TIMES } from './catalogue';
import type { CounterName, Metrics, PoolUse, TimeName } from './metrics';

type Labels = Readonly<Record<string, string>>;
type Unit = 'Count' | 'Seconds';

interface Series {
  readonly name: string;
  readonly unit: Unit;
  readonly dimensions: readonly string[];
  readonly labels: Labels;
  readonly values: number[];
}

const NAMESPACE = 'Hexastyle/Api';

/** CloudWatch takes this many values of a metric in one line. */
const MAX_VALUES = 100;

/**
 * Measurements as lines of CloudWatch's embedded metric format: the log agent of Lambda makes metrics of them, without a
 * call to anybody. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export class EmfMetrics implements Metrics {
  private readonly series = new Map<string, Series>();
  private pool: (() => PoolUse) | undefined;

  /** @param write one line, without its end */
  constructor(
    private readonly write: (line: string) => void,
    private readonly now: () => Date,
  ) {}

  count(name: CounterName, labels: Labels): void {
    this.add({ name, unit: 'Count', dimensions: COUNTERS[name].dimensions, labels }, 1);
  }

  time(name: TimeName, labels: Labels, seconds: number): void {
    this.add({ name, unit: 'Seconds', dimensions: TIMES[name].dimensions, labels }, seconds);
  }

  watchPool(read: () => PoolUse): void {
    this.pool = read;
  }

  /** Writes what came together since the last time. To be called before the function is frozen. */
  flush(): void {
    const { dimensions } = POOL.database_connections;
    for (const [state, value] of Object.entries(this.pool?.() ?? {})) {
      this.add({ name: 'database_connections', unit: 'Count', dimensions, labels: { state } }, value as number);
    }
    for (const series of this.series.values()) {
      for (let from = 0; from < series.values.length; from += MAX_VALUES) {
        this.write(this.line(series, series.values.slice(from, from + MAX_VALUES)));
      }
    }
    this.series.clear();
  }

  private add(series: Omit<Series, 'values'>, value: number): void {
    const key = [series.name, ...Object.values(series.labels)].join(' ');
    const known = this.series.get(key);
    if (known === undefined) this.series.set(key, { ...series, values: [value] });
    else known.values.push(value);
  }

  private line({ name, unit, dimensions, labels }: Series, values: readonly number[]): string {
    const directive = {
      Namespace: NAMESPACE,
      Dimensions: [dimensions],
      Metrics: [{ Name: name, Unit: unit }],
    };
    return JSON.stringify({
      _aws: { Timestamp: this.now().getTime(), CloudWatchMetrics: [directive] },
      ...labels,
      [name]: values,
    });
  }
}
