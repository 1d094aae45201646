import { execFile } from 'node:child_process';

/** The most that a program may say, in bytes. */
const LONGEST_OUTPUT = 4 * 1024 * 1024;

/** Runs a Node.js program in a folder, without a shell. Rejects with its last words when it fails; returns what it printed. */
export const runIn = (folder: string, args: readonly string[], signal?: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: LONGEST_OUTPUT, ...(signal && { signal }) };
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${stderr.trim().slice(-2000) || error.message}`, { cause: error }));
    });
  });
