import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `web` is bundled by Vite and `platform` is compiled by jsii, which checks and publishes its `lib` as a whole. */
const builtElsewhere: readonly string[] = ['web', 'platform'];

/** Folders of the packages that this build transpiles. */
export const transpiledPackages = (root: string): readonly string[] =>
  readdirSync(join(root, 'packages'))
    .filter((name) => !builtElsewhere.includes(name) && existsSync(join(root, 'packages', name, 'src')))
    .map((name) => join(root, 'packages', name));
