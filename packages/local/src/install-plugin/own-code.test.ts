import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { checkOwnCode } from './own-code';
import { PACKAGES } from './packages';

const [ours = ''] = PACKAGES.map(({ name }) => name);

describe('an app with our packages', () => {
  const folder = temporaryFolder();
  const sound = join(folder, 'sound');
  const withFolder = (path: string): string => {
    const app = mkdtempSync(join(folder, 'app-'));
    cpSync(sound, app, { recursive: true });
    mkdirSync(join(app, path), { recursive: true });
    return app;
  };

  beforeAll(() => {
    for (const { name } of PACKAGES) mkdirSync(join(sound, 'node_modules', name), { recursive: true });
    mkdirSync(join(sound, 'node_modules/@backstage/config'), { recursive: true });
  });

  it('is sound with one copy of each, and one of what they share with the app', () => {
    expect(() => {
      checkOwnCode(sound);
    }).not.toThrow();
  });

  it.each([
    ['two copies of one', `packages/app/node_modules/${ours}`, `The app has 2 copies of ${ours}`],
    [
      "a second copy of one of Backstage's",
      `node_modules/${ours}/node_modules/@backstage/config`,
      `Our packages brought other versions than the app has: node_modules/${ours}/node_modules/@backstage/config`,
    ],
  ])('is not with %s', (_, path, words) => {
    const app = withFolder(path);

    expect(() => {
      checkOwnCode(app);
    }).toThrow(words);
  });

  it('is not when one lies elsewhere, or nowhere', () => {
    const app = join(folder, 'linked');
    for (const { name } of PACKAGES.slice(1)) mkdirSync(join(app, 'node_modules', name), { recursive: true });
    const check = () => {
      checkOwnCode(app);
    };
    expect(check).toThrow(`The app has 0 copies of ${ours}`);

    mkdirSync(dirname(join(app, 'node_modules', ours)), { recursive: true });
    symlinkSync(join(sound, 'node_modules', ours), join(app, 'node_modules', ours));
    expect(check).toThrow(`${ours} is taken from ${join(sound, 'node_modules', ours)}`);
  });
});
