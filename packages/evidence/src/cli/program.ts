import { PRICE_KEYS, USAGE_PREFIXES } from '@hexastyle/cost';
import { Command, Option } from 'commander';
import type { DiffOptions } from '../diff/diff-command';
import { TOKEN_VARIABLE } from '../push/config';
import { addExport, type ExportCommands } from './add-export';
import { calendarDay } from './calendar-day';
import {
  FORMATS,
  REPORT_FORMATS,
  type CostOptions,
  type EvidenceOptions,
  type ExplainOptions,
  type PushOptions,
  type RefreshOptions,
} from './options';

const EVIDENCE_EXIT_CODES = `
Exit codes:
  0  nothing is missing
  1  a claim is missing or drifted, could not be evaluated, or a waiver or attestation is expired or unused;
     with --baseline: a gap or a fault that the baseline does not have, or evidence that is lost;
     with --prose: a sentence is contradicted, whatever else is backed or not
  2  bad usage or unreadable input`;

const EXPLAIN_NOTES = `
Without a cloud assembly the claim is explained all the same, and the environment is said to be not judged.

Exit codes:
  0  the claim was explained, whatever its verdict
  2  no claim has this id, bad usage or unreadable input`;

const COST_NOTES = `
Prices are list prices of the price books in @hexastyle/cost, each with its day and source; nothing is asked of AWS.
What has no verified price is listed, and every sum that it belongs to says "at least".

Exit codes:
  0  the estimate was made, whatever it says of the budget
  2  bad usage or unreadable input`;

const DIFF_NOTES = `
A directory is a cdk.out, or a folder with one an environment, such as packages/infra/cdk.out after \`npm run synth\`.
Nothing is asked of AWS. Code that changed is a difference; analytics and metadata of the CDK are none. Secrets are hidden.

Exit codes:
  0  no difference
  1  differences
  2  bad usage or unreadable input`;

const REFRESH_NOTES = `
Asks AWS with the credentials of the SDK's default chain; they need pricing:GetProducts. Nothing else is read or sent.
The books are written to --out, or to prices/ of the repository, or where they ship from when that is in the repository.

Exit codes:
  0  the books are as AWS has them, but for what was left, with the reason of each
  1  AWS did not answer, and nothing was written; or a price was refused
  2  bad usage or unreadable input`;

const PUSH_NOTES = `
Sends what \`hexastyle evidence\` kept: .hexastyle/reports/<environment>.json and .hexastyle/inventories/<environment>.json.
The token is read from ${TOKEN_VARIABLE}; it is sent to that address only, over https, and printed nowhere.
A fault that may pass is tried again, three times at most.

Exit codes:
  0  the portal has them
  1  the portal was not reached, or refused one
  2  bad usage or unreadable input`;

/** What the commands do with their options. */
export interface Commands extends ExportCommands {
  readonly evidence: (options: EvidenceOptions) => void;
  readonly explain: (claim: string, options: ExplainOptions) => void;
  readonly cost: (options: CostOptions) => void;
  readonly refreshPrices: (options: RefreshOptions) => void;
  readonly push: (options: PushOptions) => void;
  readonly diff: (options: DiffOptions) => void;
}

const addEvidence = (program: Command, today: string, evidence: Commands['evidence']): void => {
  program
    .command('evidence')
    .description('Judge every Well-Architected claim against what was synthesized and what is in the repository.')
    .option('--environment <name>', 'judge one environment (default: all that are described)')
    .option('--assembly <dir>', "judge any CDK app's cdk.out (default: packages/infra/cdk.out/<environment>)")
    .option('--prose <file>', 'judge a mapping that people wrote: which of its sentences a claim or a fact backs')
    .option('--live', 'read the account, too: what runs as it was synthesized, and what has drifted')
    .option('--baseline <file>', 'earlier reports, of --format json: fail only by what is new or lost, list the rest')
    .addOption(new Option('--format <format>', 'how to print').choices(REPORT_FORMATS).default('table'))
    .option('--out <file>', 'write to a file instead; {environment} in its name makes one file an environment')
    .addOption(
      new Option('--today <date>', 'the day that expiries are judged on').argParser(calendarDay).default(today),
    )
    .addHelpText('after', EVIDENCE_EXIT_CODES)
    .action(evidence);
};

const addExplain = (program: Command, today: string, explain: Commands['explain']): void => {
  program
    .command('explain')
    .description('Explain one claim: why it matters, how it is judged, what was seen, and how to mend it.')
    .argument('<claim>', 'the id of the claim')
    .option('--environment <name>', 'explain it for one environment (default: all that are described)')
    .option('--assembly <dir>', "explain it for any CDK app's cdk.out (default: packages/infra/cdk.out/<environment>)")
    .option('--json', 'print the explanation as JSON')
    .addOption(
      new Option('--today <date>', 'the day that expiries are judged on').argParser(calendarDay).default(today),
    )
    .addHelpText('after', EXPLAIN_NOTES)
    .action(explain);
};

const addCost = (program: Command, cost: Commands['cost']): void => {
  program
    .command('cost')
    .description('Estimate what an assembly costs a month, by component, at a low, an expected and a high load.')
    .option('--environment <name>', 'estimate one environment (default: all that are described)')
    .option('--assembly <dir>', "estimate any CDK app's cdk.out (default: packages/infra/cdk.out/<environment>)")
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--out <file>', 'write to a file instead; {environment} in its name makes one file an environment')
    .option('--free-tier', 'take off what AWS gives away every month, as if nothing else ran in the account')
    .addHelpText('after', COST_NOTES)
    .action(cost);
};

const addPrices = (program: Command, refreshPrices: Commands['refreshPrices']): void => {
  program
    .command('prices')
    .description('The price books that estimates are made with.')
    .command('refresh')
    .description('Renew the price books with what the AWS Price List API says today.')
    .addOption(
      new Option('--region <region>', 'renew one region, or begin its book (default: all that have a book)').choices(
        Object.keys(USAGE_PREFIXES),
      ),
    )
    .option('--out <dir>', 'the folder of the books')
    .addOption(
      new Option('--accept <key...>', 'take a change of these prices by more than a factor of three').choices(
        PRICE_KEYS,
      ),
    )
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'print what became of each price as JSON')
    .addHelpText('after', REFRESH_NOTES)
    .action(refreshPrices);
};

const addPush = (program: Command, push: Commands['push']): void => {
  program
    .command('push')
    .description('Send reports and inventories to a portal.')
    .requiredOption('--portal <url>', 'the address that people open')
    .option('--environment <name>', 'push one environment (default: all that are described)')
    .addHelpText('after', PUSH_NOTES)
    .action(push);
};

const addDiff = (program: Command, today: string, diff: Commands['diff']): void => {
  program
    .command('diff')
    .description('Compare two synthesized platforms: resources, replacements, permissions, costs, evidence.')
    .requiredOption('--base <dir>', 'what is deployed, or was')
    .requiredOption('--head <dir>', 'what would be deployed')
    .addOption(
      new Option('--format <format>', 'how to print; markdown is a comment for a pull request')
        .choices(FORMATS)
        .default('table'),
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--today <date>', 'the day that expiries are judged on').argParser(calendarDay).default(today),
    )
    .addHelpText('after', DIFF_NOTES)
    .action(diff);
};

/** The command line of `hexastyle`. `today` is the default of `--today`. */
export const buildProgram = (today: string, commands: Commands): Command => {
  const { evidence, explain, cost, refreshPrices, push, diff } = commands;
  const program = new Command('hexastyle').description('A platform that proves itself.').exitOverride();
  addEvidence(program, today, evidence);
  addExplain(program, today, explain);
  addCost(program, cost);
  addPrices(program, refreshPrices);
  addPush(program, push);
  addDiff(program, today, diff);
  addExport(program, commands);
  return program;
};
