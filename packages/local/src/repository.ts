import { join, resolve } from 'node:path';

/** Absolute path of the repository: the same from `src` and from `lib`. */
export const repository = resolve(__dirname, '../../..');

/** Absolute path of something in the repository. */
export const inRepository = (...parts: readonly string[]): string => join(repository, ...parts);
