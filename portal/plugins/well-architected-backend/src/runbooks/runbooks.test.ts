import { TestDatabases } from '@backstage/backend-test-utils';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aPortal } from '../testing/a-portal';
import { RUNBOOK } from '../testing/a-runbook';
import { messageOf } from '../testing/answers';

jest.setTimeout(60_000);

describe('the runbooks over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async (options: Parameters<typeof aPortal>[1] = {}) =>
    aPortal(await databases.init('POSTGRES_18'), options);

  it('given rendered runbooks, when they are listed, then each has title, file, alarms and steps', async () => {
    const portal = await open();
    await portal.writeRunbook('staging/api-errors.md', RUNBOOK);
    await portal.writeRunbook('staging/notes.txt', 'no runbook');

    await portal.get('/environments/staging/runbooks').expect(200, {
      state: 'read',
      items: [
        {
          state: 'read',
          name: 'api-errors',
          title: 'API answers with errors',
          file: 'docs/runbooks/staging/api-errors.md',
          alarms: ['hexastyle-staging-api-5xx-errors'],
          steps: 5,
        },
      ],
    });
  });

  it('given no folder, when runbooks are listed, then it says so and what to run', async () => {
    const portal = await open();

    const answer = await portal.get('/environments/staging/runbooks').expect(200);

    expect(answer.body).toMatchObject({ state: 'missing', fix: 'npx projen' });
  });

  it('given no runbook of that name, when it is asked for, then it is not found, and what renders one is told', async () => {
    const portal = await open();

    const answer = await portal.get('/environments/staging/runbooks/nope').expect(404);

    expect(messageOf(answer)).toBe('There is no runbook "nope" of staging. To mend it: npx projen.');
  });

  it('given a runbook, when it is asked for, then its text comes back as it is', async () => {
    const portal = await open();
    await portal.writeRunbook('staging/api-errors.md', RUNBOOK);

    const answer = await portal.get('/environments/staging/runbooks/api-errors').expect(200);

    expect(answer.body).toMatchObject({ state: 'read', content: { text: RUNBOOK, title: 'API answers with errors' } });
  });

  it.each([
    ['empty', ' \n', 'is empty'],
    ['of 300 kB', 'x'.repeat(300 * 1024), 'larger than 256 kB'],
    ['no UTF-8', Buffer.from([0xff, 0xfe, 0x41]), 'is not UTF-8'],
  ])(
    'given a runbook that is %s, when it is asked for, then it is broken with its reason',
    async (_case, text, why) => {
      const portal = await open();
      await portal.writeRunbook('staging/rollback.md', '# Rollback\n');
      await writeFile(join(portal.runbooksDirectory, 'staging/bad.md'), text);

      const answer = await portal.get('/environments/staging/runbooks/bad').expect(200);
      const list = await portal.get('/environments/staging/runbooks').expect(200);

      expect(answer.body).toMatchObject({ state: 'broken', fix: 'npx projen' });
      expect((answer.body as { reason: string }).reason).toContain(why);
      expect(list.body).toMatchObject({ items: [{ state: 'broken', name: 'bad' }, { name: 'rollback' }] });
    },
  );

  it.each(['..%2Fsecret', '..%2F..%2F..%2Fetc%2Fpasswd', '%2Fetc%2Fpasswd', 'a%00b', '..', 'a.b'])(
    'given the name %s, when it is asked for, then nothing outside of the folder is read',
    async (name) => {
      const portal = await open();
      await portal.writeRunbook('secret.md', '# Secret\n');
      await portal.writeRunbook('staging/a.md', '# A\n');

      const answer = await portal.get(`/environments/staging/runbooks/${name}`);

      expect(answer.status).toBeLessThan(500);
      expect(JSON.stringify(answer.body)).not.toContain('Secret');
    },
  );

  it('given links to files and folders elsewhere, when they are asked for, then they are not followed', async () => {
    const portal = await open();
    await portal.writeRunbook('elsewhere/secret.md', '# Secret\n');
    await mkdir(join(portal.runbooksDirectory, 'staging'));
    await symlink('../elsewhere/secret.md', join(portal.runbooksDirectory, 'staging/link.md'));
    await symlink('elsewhere', join(portal.runbooksDirectory, 'production'));

    const file = await portal.get('/environments/staging/runbooks/link').expect(200);
    const folder = await portal.get('/environments/production/runbooks/secret').expect(200);
    const list = await portal.get('/environments/production/runbooks').expect(200);

    expect(file.body).toMatchObject({ state: 'broken', reason: 'link.md is a link, and links are not followed.' });
    expect(folder.body).toMatchObject({ state: 'broken' });
    expect(JSON.stringify([file.body, folder.body, list.body])).not.toContain('# Secret');
  });

  it('given an unknown environment, when its runbooks are asked for, then the known names are told', async () => {
    const portal = await open();

    expect(messageOf(await portal.get('/environments/nowhere/runbooks').expect(404))).toContain('Known: staging');
  });

  it('given no permission, when runbooks are asked for, then the permission is named', async () => {
    const portal = await open({ permission: 'DENY' });

    const answer = await portal.get('/environments/staging/runbooks').expect(403);

    expect(messageOf(answer)).toContain('well-architected.report.read');
    await portal.get('/environments/staging/runbooks/rollback').expect(403);
  });
});
