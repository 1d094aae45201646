import { runProgram } from '../supervision/run-program';

export interface CommandRun {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
}

/** Runs the commands as CodeBuild does, one after the other. Throws a `Problem` with the last words of the first that fails. */
export const runCommands = async (commands: readonly string[], { folder, env, logFile }: CommandRun): Promise<void> => {
  for (const command of commands)
    await runProgram({
      name: command.split('\n')[0] ?? command,
      command: 'bash',
      args: ['-e', '-o', 'pipefail', '-c', command],
      cwd: folder,
      env,
      logFile,
    });
};
