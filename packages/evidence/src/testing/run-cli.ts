import { main } from '../cli/main';

/** How a run of the program ended, and what it wrote. */
export interface CliOutcome {
  readonly exitCode: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Node's own warnings may come at any moment, such as when it collects garbage, and are not the program's. */
const isOfNode = (text: string): boolean => /^\(node:\d+\) /.test(text);

/** Listens to what the process writes until `end`, as if it ran in `directory`. */
const listen = (directory: string): { readonly end: () => CliOutcome } => {
  const written = { stdout: '', stderr: '' };
  const hear =
    (stream: keyof typeof written) =>
    (text: unknown): boolean => {
      if (!isOfNode(String(text))) written[stream] += String(text);
      return true;
    };
  const spies = [
    jest.spyOn(process, 'cwd').mockReturnValue(directory),
    jest.spyOn(process.stdout, 'write').mockImplementation(hear('stdout')),
    jest.spyOn(process.stderr, 'write').mockImplementation(hear('stderr')),
  ];
  process.exitCode = undefined;
  return {
    end: () => {
      const exitCode = process.exitCode ?? 0;
      process.exitCode = 0;
      for (const spy of spies) spy.mockRestore();
      return { exitCode, ...written };
    },
  };
};

/** Runs `hexastyle` with a command that has ended when the program returns. */
export const runCli = (directory: string, ...args: readonly string[]): CliOutcome => {
  const { end } = listen(directory);
  void main(['node', 'hexastyle', ...args]);
  return end();
};

/** Runs `hexastyle` with a command that has ended when the promise of the program resolves. */
export const runCliToEnd = async (directory: string, ...args: readonly string[]): Promise<CliOutcome> => {
  const { end } = listen(directory);
  await main(['node', 'hexastyle', ...args]);
  return end();
};
