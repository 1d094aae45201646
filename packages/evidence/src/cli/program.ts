import { Command, Option } from 'commander';
import { calendarDay } from './calendar-day';
import { FORMATS, type EvidenceOptions } from './options';

const EXIT_CODES = `
Exit codes:
  0  nothing is missing
  1  a claim is missing or drifted, could not be evaluated, or a waiver or attestation is expired or unused
  2  bad usage or unreadable input`;

/** The command line of `hexastyle`. `today` is the default of `--today`. */
export const buildProgram = (today: string, evidence: (options: EvidenceOptions) => void): Command => {
  const program = new Command('hexastyle').description('A platform that proves itself.').exitOverride();
  program
    .command('evidence')
    .description('Judge every Well-Architected claim against what was synthesized and what is in the repository.')
    .option('--environment <name>', 'judge one environment (default: all that are described)')
    .option('--assembly <dir>', "judge any CDK app's cdk.out (default: packages/infra/cdk.out/<environment>)")
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--out <file>', 'write to a file instead; {environment} in its name makes one file an environment')
    .addOption(
      new Option('--today <date>', 'the day that expiries are judged on').argParser(calendarDay).default(today),
    )
    .addHelpText('after', EXIT_CODES)
    .action(evidence);
  return program;
};
