import { sql } from 'kysely';
import { gzipSync } from 'node:zlib';
import { describeApi } from '../testing/describe-api';
import type { TestApi } from '../testing/test-api';
import type { ExportDocument } from './document';
import type { ImportReport } from './schemas';

const GZIP = { headers: { 'accept-encoding': 'gzip' } };

/** Past the rules that number changes: they are right, and slow for many days. */
const fillDays = async (
  { database }: TestApi,
  ids: readonly string[],
  { days, note }: { readonly days: number; readonly note: string },
): Promise<void> => {
  await database.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    for (const id of ids) {
      await sql`
        insert into entries (account_id, habit_id, date, state, note)
        select account_id, id, date '2016-01-01' + day, 'done', ${note}
        from habits, generate_series(1, ${days}::int) day where id = ${id}
      `.execute(transaction);
    }
  });
};

describeApi(
  'an export as large as it can be',
  (api) => {
    it('comes compressed and goes back so; what is larger is read habit by habit', async () => {
      api().now = new Date('2026-03-01T12:00:00Z');
      const visitor = api().visitor();
      await visitor.signUp('UTC');
      const ids: string[] = [];
      for (const name of ['a', 'b', 'c', 'd', 'e']) ids.push((await visitor.createHabit(name)).id);
      // 23.5 MB, as are ten years of a hundred habits without notes.
      await fillDays(api(), ids, { days: 2400, note: 'In the rain. '.repeat(146) });
      const document = await visitor.ask<ExportDocument>('GET', '/exports/hexastyle', GZIP);
      expect(document.habits.map(({ entries }) => entries.length)).toEqual(Array(5).fill(2400));
      const plain = await visitor.fail('GET', '/exports/hexastyle');
      expect([plain.status, plain.detail]).toEqual([422, expect.stringContaining('Accept-Encoding')]);
      const report = await visitor.ask<ImportReport>('POST', '/imports?dryRun=true', {
        body: gzipSync(JSON.stringify(document)),
        headers: { 'content-type': 'application/gzip' },
      });
      expect(report.habits.map(({ action }) => action)).toEqual(Array(5).fill('skip'));

      const { id } = await visitor.createHabit('one more');
      await fillDays(api(), [id], { days: 400, note: 'Once more. '.repeat(180) });
      for (const path of ['/exports/hexastyle', '/exports/loop']) {
        const { status, detail } = await visitor.fail('GET', path, GZIP);
        expect([status, detail]).toEqual([422, expect.stringContaining('export habit by habit, with habitId')]);
      }
      const one = await visitor.ask<ExportDocument>('GET', `/exports/hexastyle?habitId=${id}`, GZIP);
      expect(one.habits.map(({ name, entries }) => [name, entries.length])).toEqual([['one more', 400]]);
      expect((await visitor.fail('GET', '/account/export', GZIP)).detail).toContain('days=false');
      const { tables } = await visitor.ask<{ tables: object }>('GET', '/account/export?days=false', GZIP);
      expect(Object.keys(tables)).toEqual(expect.arrayContaining(['habits', 'sessions']));
      expect(tables).not.toHaveProperty('entries');
    }, 180_000);

    it('of a habit that nobody has is not found', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      const path = '/exports/hexastyle?habitId=9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20';
      expect(await visitor.fail('GET', path)).toMatchObject({ status: 404 });
    });
  },
  // The bound is that of a function's answer.
  { modes: ['lambda'], statementTimeout: 10_000 },
);
