import { recording } from './recording';

/**
 * Sends spans to a collector of OpenTelemetry from now on. The SDK is big, so nobody loads it who does not trace.
 *
 * @param endpoint of OTLP over HTTP, without `/v1/traces`; undefined traces nothing
 * @returns how to stop, after what is recorded was sent
 */
export async function startTracing(endpoint: string | undefined): Promise<() => Promise<void>> {
  if (endpoint === undefined) return () => Promise.resolve();
  const [{ NodeSDK }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const sdk = new NodeSDK({
    serviceName: 'hexastyle-api',
    traceExporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }),
    // Metrics and logs have ways of their own.
    metricReaders: [],
    logRecordProcessors: [],
  });
  sdk.start();
  recording.isOn = true;
  return async () => {
    recording.isOn = false;
    await sdk.shutdown().catch(() => undefined);
  };
}
