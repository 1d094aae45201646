import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { HOUSE } from '../testing/repository';

const ranges = z.record(z.string(), z.string()).default({});
const manifest = z.object({ dependencies: ranges, peerDependencies: ranges });

it("apps of other releases share their copies of Backstage's packages with the plugins", () => {
  const plugins = globSync(`${HOUSE}/portal/plugins/*/package.json`);
  const asked = plugins.flatMap((file) => {
    const { dependencies, peerDependencies } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.entries({ ...dependencies, ...peerDependencies }).filter(([name]) => name.startsWith('@backstage/'));
  });

  expect(plugins).toHaveLength(4);
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter(([, range]) => !range.split(' || ').every((each) => each.startsWith('^')))).toEqual([]);
});
