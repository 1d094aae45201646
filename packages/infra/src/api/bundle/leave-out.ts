import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import type { LeftOut } from './left-out';

/** Throws with the name of the file, whatever is called of it, instead of doing something else quietly. */
const refusing = (name: string, names: readonly string[]): string => `
const refuse = () => { throw new Error(${JSON.stringify(`${name} was left out of the bundle: see left-out.ts.`)}); };
class LeftOut { constructor() { refuse(); } }
module.exports = Object.assign(refuse, { __esModule: true, ${['default', ...names].map((each) => `${each}: LeftOut`).join(', ')} });
`;

const contentsOf = ({ instead }: LeftOut, path: string): string | undefined =>
  typeof instead === 'function' ? instead(readFileSync(path, 'utf8')) : instead;

/** Keeps files of dependencies out of a bundle. @throws - the build fails when one of them is not asked for any more */
export const leaveOut = (files: readonly LeftOut[]): Plugin => ({
  name: 'leave-out',
  setup: (build) => {
    const met = new Set<LeftOut>();
    for (const each of files)
      build.onLoad({ filter: each.file }, ({ path }) => {
        met.add(each);
        const name = path.slice(path.lastIndexOf('/node_modules/') + '/node_modules/'.length);
        return { contents: contentsOf(each, path) ?? refusing(name, each.names ?? []), loader: 'js' };
      });
    build.onEnd(() => ({
      errors: files
        .filter((each) => !met.has(each))
        .map(({ file }) => ({ text: `Nothing loads ${String(file)} any more: take it out of left-out.ts.` })),
    }));
  },
});
