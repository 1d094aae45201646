import { runProgram } from '../supervision/run-program';

export interface CommandRun {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Seconds for each command. @default - it may take as long as it likes */
  readonly within?: number;
}

/**
 * Runs the commands as CodeBuild does, one after the other, each in a bash that does not end at a failure by itself. Throws
 * a `Problem` with the last words of the first that fails.
 */
export const runCommands = async (commands: readonly string[], run: CommandRun): Promise<void> => {
  const { folder, env, logFile, within } = run;
  for (const command of commands)
    await runProgram({
      name: command.split('\n')[0] ?? command,
      command: 'bash',
      args: ['-c', command],
      cwd: folder,
      env,
      logFile,
      ...(within !== undefined && { within }),
    });
};
