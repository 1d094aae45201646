import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Empties or creates a log file and returns its descriptor, to be handed to a child process. */
export const openLog = (file: string): number => {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, 'w');
};

/** The last line that says something, for the one-line message to the user. */
export const lastWords = (file: string): string => {
  const lines = readFileSync(file, 'utf8').split('\n');
  return (
    lines
      .findLast((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 300) ?? 'it said nothing'
  );
};

/** How a log file is named to the user: relative to where they are. */
export const logName = (file: string): string => relative(process.cwd(), file);
