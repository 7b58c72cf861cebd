import type { Config } from '#lib/config.ts';

export interface Tracing {
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Spans are gathered for so long before they are sent. */
const DELAY_MS = 1_000;

/**
 * Sends spans of all calls of models to the collector that the settings name, over OTLP. Nothing is loaded without one.
 * A collector that cannot be reached holds nobody up.
 */
export async function startTracing({ tracing }: Pick<Config, 'tracing'>): Promise<Tracing | undefined> {
  if (!tracing) return undefined;
  const [{ registerTelemetry }, { OpenTelemetry }, { BatchSpanProcessor, NodeTracerProvider }, exporter, resources] =
    await Promise.all([
      import('ai'),
      import('@ai-sdk/otel'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'footnote' }),
    spanProcessors: [
      new BatchSpanProcessor(new exporter.OTLPTraceExporter({ url: `${tracing.endpoint}/v1/traces` }), {
        scheduledDelayMillis: DELAY_MS,
      }),
    ],
  });
  // Not registered as everybody's: Next would send spans of requests with their addresses.
  registerTelemetry(new OpenTelemetry({ tracer: provider.getTracer('footnote') }));
  return { stop: () => provider.shutdown() };
}
