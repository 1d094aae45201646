import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AnswersOptions, LensOptions } from './options';

const LENS_NOTES = `
The lens is made of the claims: the sections of the document are its questions, the claims its choices. It is the same for
every environment, so that their workloads can be compared; --environment only calls it after one. Nothing is sent to AWS.

Exit codes:
  0  the lens was made
  2  bad usage or unreadable input`;

const ANSWERS_NOTES = `
Reads what \`hexastyle evidence\` kept: .hexastyle/reports/<environment>.json. Each answer is the input of UpdateAnswer.
Verified and attested claims are selected; waived, missing, drifted and unchecked ones are not, and the notes say which
they are. Nothing is sent to AWS.

Exit codes:
  0  the answers were made, whatever they say
  2  bad usage or unreadable input`;

/** What the two commands do with their options. */
export interface ExportCommands {
  readonly exportLens: (options: LensOptions) => void;
  readonly exportAnswers: (options: AnswersOptions) => void;
}

const lensArn = (text: string): string => {
  if (text.length > 128 || !/^arn:aws[a-z-]*:wellarchitected:[a-z0-9-]+:\d{12}:lens\/[^\s/]+$/.test(text))
    throw new InvalidArgumentError('Write the ARN that `aws wellarchitected import-lens` answered.');
  return text;
};

const workloadId = (text: string): string => {
  if (!/^[0-9a-f]{32}$/.test(text)) throw new InvalidArgumentError('Write the 32 hexadecimal digits of the workload.');
  return text;
};

/** Adds `hexastyle export lens` and `hexastyle export answers`. */
export const addExport = (program: Command, { exportLens, exportAnswers }: ExportCommands): void => {
  const group = program.command('export').description('Write what the AWS Well-Architected Tool reads.');
  group
    .command('lens')
    .description('Write the claims as a custom lens of the AWS Well-Architected Tool.')
    .option('--environment <name>', 'call the lens after an environment')
    .option('--out <file>', 'write to a file instead')
    .addHelpText('after', LENS_NOTES)
    .action(exportLens);
  group
    .command('answers')
    .description('Write the verdicts as answers to that lens, with notes.')
    .option('--environment <name>', 'answer for one environment (default: all that are described)')
    .option('--report <file>', 'answer from this report')
    .addOption(new Option('--lens <arn>', 'the imported lens').argParser(lensArn))
    .addOption(new Option('--workload <id>', 'the workload that is answered for').argParser(workloadId))
    .option('--out <file>', 'write to a file instead; {environment} in its name makes one file an environment')
    .addHelpText('after', ANSWERS_NOTES)
    .action(exportAnswers);
};
