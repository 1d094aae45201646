import { readFileSync, writeFileSync } from 'node:fs';
import { Problem } from '../problem';

/** Replaces a text that a file of the template must have. @throws Problem when it is not there */
export const replaceOnce = (file: string, before: string, after: string): void => {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(before))
    throw new Problem(
      `${file} has no \`${before}\`.`,
      "Backstage's template has changed: say anew where our lines go.",
    );
  writeFileSync(file, text.replace(before, after));
};
