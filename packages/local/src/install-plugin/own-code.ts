import { globSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Problem } from '../problem';
import { PACKAGES } from './packages';

/** A second copy below ours means that our ranges leave out what the app has. @throws Problem */
const checkBackstage = (app: string): void => {
  const copies = globSync('node_modules/@hexastyle/*/node_modules/@backstage/*', { cwd: app });
  if (copies.length > 0)
    throw new Problem(
      `Our packages brought other versions than the app has: ${copies.join(', ')}.`,
      'Widen their ranges in packages/platform/src/versions.ts.',
    );
};

/** Makes sure that each of our packages was installed once, inside the app, and shares Backstage's with it. @throws Problem otherwise */
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
  checkBackstage(app);
};
