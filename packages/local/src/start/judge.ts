import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EXPECTED_DIFFERENCES_FILE } from '@hexastyle/environment';
import { inRepository, repository } from '../repository';
import type { Keeper } from '../supervision/keeper';
import { runProgram } from '../supervision/run-program';

/** Names of the environments that this repository describes. */
const environmentNames = (): readonly string[] =>
  readdirSync(inRepository('environments'))
    .filter((file) => file.endsWith('.yaml') && `environments/${file}` !== EXPECTED_DIFFERENCES_FILE)
    .map((file) => file.slice(0, -'.yaml'.length));

/** Says whether every environment has a report and an inventory that the portal can show. */
export const isJudged = (): boolean =>
  environmentNames().every((name) =>
    ['reports', 'inventories'].every((folder) => existsSync(inRepository('.hexastyle', folder, `${name}.json`))),
  );

/** Synthesizes every environment. Throws a `Problem` with the log file's name. */
export const synthesize = (logFolder: string, keeper?: Keeper): Promise<void> =>
  runProgram(
    {
      name: 'Synthesis',
      command: process.execPath,
      args: ['--enable-source-maps', '--stack-trace-limit=100', inRepository('packages/infra/lib/synth.js')],
      cwd: repository,
      logFile: join(logFolder, 'synth.log'),
    },
    keeper,
  );

/** Judges every environment. Claims that are missing are an answer, not a failure. */
export const judge = (logFolder: string, keeper?: Keeper): Promise<void> =>
  runProgram(
    {
      name: 'Judging the evidence',
      command: process.execPath,
      args: [inRepository('packages/evidence/bin/hexastyle.js'), 'evidence'],
      cwd: repository,
      logFile: join(logFolder, 'evidence.log'),
      accepts: [0, 1],
    },
    keeper,
  );
