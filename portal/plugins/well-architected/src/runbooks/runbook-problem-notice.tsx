import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';
import { ProblemNotice } from '../problems/problem-notice';

interface RunbookProblemNoticeProps {
  readonly problem: ReportProblem;
  /** `runbooks`, or `runbook` for one of them. */
  readonly subject: 'runbooks' | 'runbook';
}

/** Says that there is nothing to read, why, and what to run. */
export function RunbookProblemNotice({ problem, subject }: RunbookProblemNoticeProps) {
  const missing = subject === 'runbook' ? 'There is no such runbook' : 'There are no runbooks';
  return <ProblemNotice problem={problem} missing={missing} broken={`The ${subject} cannot be read`} />;
}
