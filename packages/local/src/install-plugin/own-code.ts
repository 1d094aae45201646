import { globSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Problem } from '../problem';
import { PACKAGES } from './packages';

/** Makes sure that each of our packages was installed once, inside the app. @throws Problem otherwise */
export const checkOwnCode = (app: string): void => {
  const real = realpathSync(app) + sep;
  for (const { name } of PACKAGES) {
    const copies = globSync(
      [`node_modules/${name}`, `packages/*/node_modules/${name}`, `node_modules/@hexastyle/*/node_modules/${name}`],
      { cwd: app },
    );
    const [only] = copies;
    if (only === undefined || copies.length > 1)
      throw new Problem(
        `The app has ${copies.length} copies of ${name}: ${copies.join(', ')}.`,
        'Look at the versions that our manifests ask for.',
      );
    const found = realpathSync(join(app, only));
    if (!found.startsWith(real)) throw new Problem(`${name} is taken from ${found}.`, 'It must come from its tarball.');
  }
};
