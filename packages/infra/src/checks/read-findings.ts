import type { Finding } from './finding';
import { sourceOf } from './source-of';
import { SCHEMA_VALIDATION, readReport } from './validation-report';
import type { ReportedViolation } from './validation-report';

/**
 * The findings of an assembly that was synthesized with checks, open ones first; sources are relative to `root`. Of the
 * CDK's own validation without its warnings: they are those of cfn-lint, which `npm run check` judges with their exceptions.
 */
export function readFindings(assembly: string, root: string): readonly Finding[] {
  return readReport(assembly)
    .pluginReports.flatMap(({ pluginName, violations, suppressedViolations = [] }) =>
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
