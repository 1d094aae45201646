import { spawn } from 'node:child_process';

/** The most that a program may print, in characters. */
const LONGEST_OUTPUT = 4 * 1024 * 1024;

/** How much of what a program complained of is repeated, in characters. */
const LAST_WORDS = 2000;

/** A Node.js program that is run to its end in a folder. */
export interface Program {
  /** What it is doing, as a noun phrase: "the generator". */
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Seconds after which it is ended. */
  readonly within: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a program without a shell; returns what it printed. Rejects with its last words when it fails, takes too long, prints
 * too much or is cancelled; it is then ended with all that it started.
 */
export const runIn = ({ name, folder, args, env, within, signal }: Program): Promise<string> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(new Error(`${name} was cancelled before it began.`));
      return;
    }
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that nothing of it is left when it has to be ended.
      detached: true,
    });
    const said = { out: '', err: '' };
    let reason: string | undefined;
    const end = (why: string): void => {
      reason ??= why;
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
    };
    const cancel = (): void => {
      end('was cancelled');
    };
    const late = setTimeout(() => {
      end(`took more than ${within} seconds`);
    }, within * 1000);
    signal?.addEventListener('abort', cancel, { once: true });
    for (const [stream, key] of [[child.stdout, 'out'] as const, [child.stderr, 'err'] as const]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said[key] += chunk;
        if (said[key].length > LONGEST_OUTPUT) end('printed more than 4 MB');
      });
    }
    const settle = (failure: string | undefined): void => {
      clearTimeout(late);
      signal?.removeEventListener('abort', cancel);
      const words = (said.err.trim() || said.out.trim()).slice(-LAST_WORDS);
      if (failure === undefined) resolve(said.out);
      else reject(new Error(`${name} ${failure}${words === '' ? '' : `:\n${words}`}`));
    };
    child.once('error', ({ message }) => {
      settle(`could not be started: ${message}`);
    });
    child.once('close', (code, killed) => {
      settle(reason ?? (code === 0 ? undefined : `failed (${code ?? killed ?? 'unknown'})`));
    });
  });
