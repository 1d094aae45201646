import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files in which the CDK writes down, as absolute paths, which lines made a construct. */
const TRACED = /\.metadata\.json$|^validation-report\.json$/;

/** What stands before a path: a bracket, or, of a nameless function, dots, the quotation mark or the end of another line. */
const BEFORE = ['(', '...', '"', '\\n'];

/**
 * Makes the paths below `root` relative to it in the creation traces of an assembly: what one commit says must not
 * depend on the folder that it is checked out in.
 */
export function makePathsRelative(assembly: string, root: string): void {
  const folder = JSON.stringify(root.endsWith(sep) ? root : `${root}${sep}`).slice(1, -1);
  for (const name of readdirSync(assembly).filter((each) => TRACED.test(each))) {
    const file = join(assembly, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      BEFORE.reduce((told, before) => told.replaceAll(`${before}${folder}`, before), text),
    );
  }
}
