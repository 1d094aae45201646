import { CostError } from '@hexastyle/cost';
import { DescriptorError } from '@hexastyle/environment';
import { CommanderError } from 'commander';
import { EvidenceError } from '../evidence-error';
import { PushError } from '../push/push-error';
import { ReportError } from '../report/report-error';

/** How a run that threw ends. */
export interface Failure {
  readonly exitCode: 0 | 1 | 2;
  /** For stderr; commander has printed its own messages already. */
  readonly message: string | undefined;
}

/** Their messages are meant for the person who ran the program. */
const INPUT_ERRORS = [EvidenceError, DescriptorError, CostError, ReportError];

/** What to tell the person, and how to exit. Never a stack trace. */
export const failureOf = (thrown: unknown): Failure => {
  if (thrown instanceof CommanderError) return { exitCode: thrown.exitCode === 0 ? 0 : 2, message: undefined };
  if (INPUT_ERRORS.some((kind) => thrown instanceof kind) && thrown instanceof Error)
    return { exitCode: 2, message: thrown.message };
  if (thrown instanceof PushError) return { exitCode: thrown.isUsage ? 2 : 1, message: thrown.message };
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    exitCode: 2,
    message: `hexastyle failed in a way that it should not: ${reason}. Please report this with the command you ran.`,
  };
};
