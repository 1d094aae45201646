import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** Empties or creates a log file and returns its descriptor, to be handed to a child process. */
export const openLog = (file: string): number => {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, 'w');
};

/** Node ends its report of a crash with stack frames and its version: the cause stands above them. */
const isTail = (line: string): boolean => line === '' || line === '}' || /^(at |Node\.js v)/.test(line);

/** What a line of a JSON log says; any other line as it is. */
const said = (line: string): string => {
  try {
    const { msg, message } = z
      .object({ msg: z.string().optional(), message: z.string().optional() })
      .parse(JSON.parse(line));
    return msg ?? message ?? line;
  } catch {
    return line;
  }
};

/** The last line that says something, for the one-line message to the user. */
export const lastWords = (file: string): string => {
  const lines = stripVTControlCharacters(readFileSync(file, 'utf8'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isTail(line));
  const words = lines.findLast((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return said(words)
    .slice(0, 300)
    .replace(/[.\s]+$/, '');
};

/** How a log file is named to the user: relative to where they are, unless it is elsewhere. */
export const logName = (file: string): string => {
  const name = relative(process.cwd(), file);
  return name.startsWith('..') ? file : name;
};
