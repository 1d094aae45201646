import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { adaptManifests } from './adapt-manifests';
import { PACKAGES } from './packages';

describe('the manifests of a new Backstage app', () => {
  const folder = temporaryFolder();
  const [app, checkout] = [join(folder, 'app'), join(folder, 'checkout')];
  const tarballs = new Map(PACKAGES.map(({ name }) => [name, `/tarballs/${name}.tgz`]));

  const write = (path: string, manifest: object): void => {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'package.json'), JSON.stringify(manifest));
  };
  const read = (path: string): unknown => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));

  beforeAll(() => {
    write(checkout, { overrides: { 'better-sqlite3': '1.2.3' } });
    write(app, { devDependencies: { 'node-gyp': '^10' } });
    for (const name of ['app', 'app-legacy']) write(join(app, 'packages', name), { name: 'app' });
    write(join(app, 'packages/backend'), { dependencies: { app: 'link:../app', 'better-sqlite3': '^12' } });
    adaptManifests(app, checkout, tarballs);
  });

  it('name no version that only yarn understands, and take over what makes npm install it', () => {
    expect(read(join(app, 'packages/backend'))).toMatchObject({
      dependencies: { app: '0.0.0', 'app-legacy': '0.0.0', 'better-sqlite3': '1.2.3' },
    });
    expect(read(app)).toMatchObject({ overrides: { 'better-sqlite3': '1.2.3' } });
    expect(read(app)).not.toHaveProperty(['devDependencies', 'node-gyp']);
  });

  it('give the app of the old system a name of its own', () => {
    expect(read(join(app, 'packages/app-legacy'))).toMatchObject({ name: 'app-legacy' });
  });

  it('name each of our packages as a tarball somewhere', () => {
    const all = ['', 'packages/app', 'packages/backend'].map((each) => JSON.stringify(read(join(app, each)))).join();
    for (const { name } of PACKAGES) expect(all).toContain(`"${name}":"file:/tarballs/${name}.tgz"`);
  });
});
