import type { AlarmMetric } from '@hexastyle/plugin-well-architected-common';

/** What AWS measures in milliseconds. */
const MILLISECONDS: ReadonlySet<string> = new Set(['Latency', 'IntegrationLatency', 'Duration']);

/** The unit, as far as a metric tells it: CloudWatch keeps it with the values and says it of no alarm. */
export function unitOf(metric: AlarmMetric | undefined): string {
  const { name = '', expression = '' } = metric ?? {};
  if (/Utilization$|Percentage$/.test(name) || /^\s*100\s*\*/.test(expression)) {
    return '%';
  }
  return MILLISECONDS.has(name) ? 'ms' : '';
}
