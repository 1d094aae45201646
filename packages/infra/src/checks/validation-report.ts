import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `validation-report.json` of aws-cdk-lib, as far as we read it. */
export interface ValidationReport {
  readonly pluginReports: readonly PluginReport[];
}

interface PluginReport {
  readonly pluginName: string;
  readonly violations: readonly ReportedViolation[];
  readonly suppressedViolations?: readonly ReportedViolation[];
  /** `error` is there when the plugin itself failed; it then has no violations. */
  readonly metadata?: { readonly error?: string };
}

export interface ReportedViolation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity?: string;
  readonly violatingConstructs: readonly { readonly constructPath: string; readonly stackTraces?: readonly string[] }[];
  /** Only on suppressed ones. */
  readonly reason?: string;
}

/** The CDK's own validation against CloudFormation's schemas. */
export const SCHEMA_VALIDATION = 'CloudFormation Validate';

/** What the validations of an assembly had to say, those aside that found nothing at all. */
export function readReport(assembly: string): ValidationReport {
  return JSON.parse(readFileSync(join(assembly, 'validation-report.json'), 'utf8')) as ValidationReport;
}
