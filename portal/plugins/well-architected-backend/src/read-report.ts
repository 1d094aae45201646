import type { Report } from '@hexastyle/plugin-well-architected-common';
import { parseReport, ReportError } from '@hexastyle/plugin-well-architected-common';

export type ReadReport =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'fault'; readonly reason: string };

/** Reads a report's text; a text that is no report is a fault with its reason. `name` is for the reason. */
export function readReport(text: string, name: string): ReadReport {
  try {
    return { kind: 'report', report: parseReport(text, name) };
  } catch (error) {
    if (error instanceof ReportError) {
      return { kind: 'fault', reason: error.message };
    }
    throw error;
  }
}
