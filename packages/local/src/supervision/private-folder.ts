import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder that only its owner may enter. Its parents get ordinary modes: `mkdir` would apply one mode to all. */
export const makePrivateFolder = (folder: string): void => {
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
};
