import { InputError } from '@backstage/errors';
import type { Report } from '@hexastyle/plugin-well-architected-common';
import type { PushedReports } from './pushed-reports';
import { readReport } from './read-report';

/** How far a pushing machine's clock may be ahead. A report from the future would be the newest for ever. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;
const COMMIT = /^[\w.-]{1,64}$/;

export interface Receipt {
  readonly environment: string;
  readonly commit: string;
  readonly generatedAt: string;
  /** `false` when the same report had been pushed before. */
  readonly created: boolean;
}

/** Checks a pushed report and keeps it. Throws `InputError` with what is wrong and the way out. */
export async function ingest(
  text: string,
  { environments, pushed, now }: { environments: readonly string[]; pushed: PushedReports; now: Date },
): Promise<Receipt> {
  const parsed = readReport(text, 'The report');
  if (parsed.kind === 'fault') {
    throw new InputError(parsed.reason);
  }
  const { report } = parsed;
  checkStamp(report, now);
  if (!environments.includes(report.environment)) {
    throw new InputError(
      `environment: this portal does not know "${report.environment.slice(0, 80)}". Known: ${environments.join(', ') || 'none'}. Add its descriptor to environments/ and run npx projen.`,
    );
  }
  const created = await pushed.keep(report, text, now);
  return {
    environment: report.environment,
    commit: report.commit,
    generatedAt: report.generatedAt,
    created,
  };
}

function checkStamp(report: Report, now: Date): void {
  if (!COMMIT.test(report.commit)) {
    throw new InputError(
      `commit: "${report.commit.slice(0, 80)}" is not a commit id. Push the report of a git checkout.`,
    );
  }
  if (Date.parse(report.generatedAt) > now.getTime() + CLOCK_TOLERANCE_MS) {
    throw new InputError(
      `generatedAt: ${report.generatedAt} lies in the future. Set the clock of the machine that judges.`,
    );
  }
}
