import { REPORT_VERSION, reportSchema } from '@hexastyle/evidence/report';
import type { Report } from '@hexastyle/evidence/report';

/** Larger reports are refused before they are parsed; a report of 1000 claims is about 2 MB. */
export const MAX_REPORT_BYTES = 20 * 1024 * 1024;

export type ParsedReport =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'fault'; readonly reason: string };

/** Reads a report's JSON text. Never throws; the reason of a fault is one sentence about the text. */
export function parseReport(text: string): ParsedReport {
  const json = parseJson(text);
  if (json.kind === 'fault') {
    return json;
  }
  const version = versionOf(json.value);
  if (version !== REPORT_VERSION) {
    const found = version === undefined ? 'has no version' : `has version ${JSON.stringify(version)}`;
    return fault(`The report ${found}; this portal reads version ${REPORT_VERSION}.`);
  }
  const parsed = reportSchema.safeParse(json.value);
  if (parsed.success) {
    return { kind: 'report', report: parsed.data };
  }
  const [first] = parsed.error.issues;
  const place = first === undefined || first.path.length === 0 ? 'the report' : first.path.join('.');
  const others = parsed.error.issues.length - 1;
  return fault(`${place}: ${first?.message ?? 'not a report'}${others > 0 ? ` (and ${others} more faults)` : ''}.`);
}

function parseJson(text: string): { kind: 'json'; value: unknown } | { kind: 'fault'; reason: string } {
  if (text.trim() === '') {
    return fault('The report is empty.');
  }
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch (error) {
    return fault(`The report is not complete JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
}

function fault(reason: string): { readonly kind: 'fault'; readonly reason: string } {
  return { kind: 'fault', reason };
}
