import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
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

it("manifests are as Backstage's own tools want them to be published", async () => {
  const cli = require.resolve('@backstage/cli/bin/backstage-cli');

  await expect(
    promisify(execFile)(process.execPath, [cli, 'repo', 'fix', '--publish', '--check'], { cwd: HOUSE }),
  ).resolves.toBeDefined();
});

const published = z.object({
  description: z.string(),
  keywords: z.array(z.string()),
  files: z.array(z.string()),
  configSchema: z.string().optional(),
  scripts: z.record(z.string(), z.string()),
});

it.each(globSync(`${HOUSE}/portal/plugins/*/package.json`).map((file) => [file.slice(HOUSE.length + 1), file]))(
  '%s says what it is, ships the schema of what it reads, and is linted with the rules of the repository',
  (_name, file) => {
    const { description, keywords, files, configSchema, scripts } = published.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    );

    expect(description).not.toBe('');
    expect(keywords).toContain('backstage');
    expect(existsSync(join(dirname(file), 'README.md'))).toBe(true);
    expect(existsSync(join(dirname(file), 'config.d.ts'))).toBe(configSchema !== undefined);
    expect(configSchema === undefined || files.includes(configSchema)).toBe(true);
    expect(scripts['lint']).toBe('eslint --max-warnings 0 .');
  },
);
