import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';
import { ProblemNotice } from '../problems/problem-notice';

/** Says that no report is known, why, and what to run. */
export function ReportProblemNotice({ problem }: { readonly problem: ReportProblem }) {
  return <ProblemNotice problem={problem} missing="There is no report" broken="The report is broken" />;
}
