import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding';
import { sourceOf } from './source-of';

/** `validation-report.json` of aws-cdk-lib, as far as we read it. */
interface ValidationReport {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly ReportedViolation[];
    readonly suppressedViolations?: readonly ReportedViolation[];
  }[];
}

interface ReportedViolation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity?: string;
  readonly violatingConstructs: readonly { readonly constructPath: string; readonly stackTraces?: readonly string[] }[];
  /** Only on suppressed ones. */
  readonly reason?: string;
}

/** The CDK's own validation. Its warnings are those of cfn-lint, which `npm run check` judges with their exceptions. */
const SCHEMA_VALIDATION = 'CloudFormation Validate';

/** The findings of an assembly that was synthesized with checks, open ones first; sources are relative to `root`. */
export function readFindings(assembly: string, root: string): readonly Finding[] {
  const text = readFileSync(join(assembly, 'validation-report.json'), 'utf8');
  const { pluginReports } = JSON.parse(text) as ValidationReport;
  return pluginReports
    .flatMap(({ pluginName, violations, suppressedViolations = [] }) =>
      [...violations, ...suppressedViolations].filter(
        ({ severity }) => pluginName !== SCHEMA_VALIDATION || severity !== 'warning',
      ),
    )
    .flatMap((violation) => findingsOf(violation, root));
}

const findingsOf = (violation: ReportedViolation, root: string): readonly Finding[] =>
  violation.violatingConstructs.map(({ constructPath, stackTraces = [] }) => ({
    rule: violation.ruleName,
    description: violation.description,
    construct: `/${constructPath}`,
    source: sourceOf(stackTraces.join('\n'), root),
    acknowledged: violation.reason,
  }));
