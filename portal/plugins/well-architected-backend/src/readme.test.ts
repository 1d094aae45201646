import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { wellArchitectedPermissions } from '@hexastyle/plugin-well-architected-common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

describe('the README for those who install the plugin', () => {
  const readme = () => readFile(join(__dirname, '../README.md'), 'utf8');

  it('has the policy that the reader of accounts needs, and no other', async () => {
    const policy = JSON.parse(await readFile(resolvePackagePath('@hexastyle/live', 'policy.json'), 'utf8')) as unknown;
    const [, shown = ''] = /```json\n([^]*?)```/.exec(await readme()) ?? [];

    expect(JSON.parse(shown)).toEqual(policy);
  });

  it('names every permission', async () => {
    const text = await readme();

    expect(wellArchitectedPermissions.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
