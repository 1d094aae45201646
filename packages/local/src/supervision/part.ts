import type { Account } from './account';

/** A program that keeps running beside the others: how it starts, when it is ready, how it stops. */
export interface Part {
  /** As the user reads it: "PostgreSQL". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly logFile: string;
  /** The whole environment of the program. */
  readonly env: NodeJS.ProcessEnv;
  /** @default - the account of this process */
  readonly account?: Account | undefined;
  /** Asks for an orderly end. */
  readonly stopSignal: NodeJS.Signals;
  /** Must not throw for "not yet". */
  readonly isReady: () => Promise<boolean>;
  /** Seconds until we stop believing that it becomes ready. */
  readonly readyWithin: number;
}

/** A part that runs. */
export interface RunningPart {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Settles when the program ends, for whatever reason: with its exit code, or the signal. */
  readonly exited: Promise<number | NodeJS.Signals>;
  /** Stops the program and whatever it started; settles when none of them is left. */
  readonly stop: () => Promise<void>;
}
