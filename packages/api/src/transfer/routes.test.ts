import { gzipSync } from 'node:zlib';
import type { Habit } from '../habits/schemas';
import { describeApi } from '../testing/describe-api';
import type { Visitor } from '../testing/visitor';
import type { ExportDocument } from './document';
import type { ImportReport } from './schemas';
import { writeZip } from './zip/write-zip';

/** More than a file may hold when it is unpacked, and very little before. */
const FLOOD = '0'.repeat(49 * 1024 * 1024);

const manyFiles = (): (readonly [string, string])[] => Array.from({ length: 2501 }, (_, place) => [`${place}.csv`, '']);

const JSON_TYPE = { 'content-type': 'application/json' };

const document: ExportDocument = {
  format: 'hexastyle',
  version: 1,
  exportedAt: '2026-02-28T12:00:00.000Z',
  habits: [
    {
      name: "Robert'); DROP TABLE habits;--",
      question: 'Done?',
      description: 'Line one\nline two',
      schedule: { kind: 'weekdays', weekdays: [1, 3, 5] },
      goal: { direction: 'at-most', target: 2.5, unit: 'cups' },
      color: 'deep-purple',
      icon: '☕',
      tags: ['health', 'food'],
      archived: true,
      archivedOn: '2026-02-27',
      entries: [
        { date: '2026-02-26', state: 'measured', amount: 1.125, note: 'wet' },
        { date: '2026-02-27', state: 'skipped', note: '' },
        { date: '2026-02-28', state: 'unknown', note: 'only a note' },
      ],
    },
    {
      name: 'Read',
      question: '',
      description: '',
      schedule: { kind: 'every-days', days: 3, start: '2026-01-01' },
      color: 'green',
      icon: '',
      tags: [],
      archived: false,
      entries: [{ date: '2026-02-28', state: 'done', note: '' }],
    },
  ],
  pauses: [
    { from: '2026-01-01', to: '2026-01-07', note: 'Away' },
    { habit: 1, from: '2026-02-01', note: '' },
  ],
};

describeApi('import and export', (api) => {
  beforeEach(() => {
    api().now = new Date('2026-03-01T12:00:00Z');
  });

  const signedUp = async (): Promise<Visitor> => {
    const visitor = api().visitor();
    await visitor.signUp();
    return visitor;
  };

  const bring = (visitor: Visitor, body: unknown, query = ''): Promise<ImportReport> =>
    visitor.ask('POST', `/imports${query}`, { body, headers: JSON_TYPE });

  const exported = async (visitor: Visitor): Promise<ExportDocument> => ({
    ...(await visitor.ask<ExportDocument>('GET', '/exports/hexastyle')),
    exportedAt: document.exportedAt,
  });

  it('takes back what it gave, without loss, into another account', async () => {
    const visitor = await signedUp();
    expect(await bring(visitor, document)).toEqual({
      format: 'hexastyle',
      isDryRun: false,
      habits: [
        { name: document.habits[0]?.name, action: 'create', entries: 3 },
        { name: 'Read', action: 'create', entries: 1 },
      ],
      pauses: 2,
      warnings: [],
      losses: [],
    });
    expect(await exported(visitor)).toEqual(document);
  });

  it('changes nothing when it is only asked what would happen, nor when the same file comes again', async () => {
    const visitor = await signedUp();
    expect((await bring(visitor, document, '?dryRun=true')).isDryRun).toBe(true);
    expect((await exported(visitor)).habits).toEqual([]);
    await bring(visitor, document);
    const again = await bring(visitor, document);
    expect(again.habits.map(({ action, entries }) => [action, entries])).toEqual([
      ['skip', 0],
      ['skip', 0],
    ]);
    expect(await exported(visitor)).toEqual(document);
  });

  it('gives a habit of the same name the days that it lacks and leaves those that it has', async () => {
    const visitor = await signedUp();
    const { id } = await visitor.createHabit('Read');
    await visitor.send('PUT', `/habits/${id}/entries/2026-02-28`, { body: { state: 'not-done' } });
    const habits = [
      { ...document.habits[1], entries: [entry('2026-02-27'), entry('2026-02-28'), entry('2026-03-02')] },
    ];
    const { warnings, losses, habits: report } = await bring(visitor, { ...document, habits, pauses: [] });
    expect(report).toEqual([{ name: 'Read', action: 'merge', entries: 1 }]);
    expect(warnings).toEqual(['Read: days that are still to come were left out.']);
    expect(losses).toEqual([{ code: 'days-to-come', habit: 'Read' }]);
    const { items } = await visitor.ask<{ items: { date: string; state: string }[] }>('GET', `/entries?habitId=${id}`);
    expect(items.map(({ date, state }) => [date, state])).toEqual([
      ['2026-02-28', 'not-done'],
      ['2026-02-27', 'done'],
    ]);
  });

  it('tells the feed of changes what came in', async () => {
    const visitor = await signedUp();
    await bring(visitor, document);
    const { items } = await visitor.ask<{ items: { kind: string }[] }>('GET', '/changes');
    expect(items.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(4).fill('entry'),
      'habit',
      'habit',
      'pause',
      'pause',
    ]);
  });

  it.each([501, 5100])('writes nothing at all when there would be too many habits: %d', async (length) => {
    const visitor = await signedUp();
    const many = {
      ...document,
      pauses: [],
      habits: Array.from({ length }, () => ({ ...document.habits[1], entries: [] })),
    };
    const problem = await visitor.fail('POST', '/imports', { body: many, headers: JSON_TYPE });
    expect(problem).toMatchObject({
      status: 409,
      detail: 'With this file the account would have more than 500 habits: delete some first, or bring in fewer.',
    });
    expect((await exported(visitor)).habits).toEqual([]);
  });

  it('reads the archive that it writes for Loop', async () => {
    const visitor = await signedUp();
    await bring(visitor, { ...document, pauses: [] });
    const { bytes, headers } = await visitor.send('GET', '/exports/loop');
    expect(headers['content-disposition']).toBe('attachment; filename="loop-habits.zip"');
    const other = await signedUp();
    const body = new Uint8Array(bytes);
    const report = await other.ask<ImportReport>('POST', '/imports', {
      body,
      headers: { 'content-type': 'application/zip' },
    });
    expect(report.habits.map(({ action, entries }) => [action, entries])).toEqual([
      ['create', 3],
      ['create', 1],
    ]);
    const { items } = await other.ask<{ items: Habit[] }>('GET', '/habits');
    expect(items).toMatchObject([{ color: 'deep-purple', goal: { target: 7.5 }, archived: true }, { name: 'Read' }]);
  });

  it.each([
    ['a type that is none', { type: 'text/plain', body: 'x' }, 415],
    ['nothing', { type: 'application/json', body: '' }, 422],
    ['what nobody writes', { type: 'application/json', body: '{"cats":3}' }, 422],
    ['no archive', { type: 'application/zip', body: 'PK' }, 422],
    ['more than four megabytes', { type: 'application/json', body: ' '.repeat(4 * 1024 * 1024 + 1) }, 413],
    ['an archive of more than four megabytes', { type: 'application/zip', body: new Uint8Array(4_194_305) }, 413],
    ['a format that is none', { type: 'application/json', body: '{}', query: '?format=paper' }, 422],
  ])('given %s, refuses it and says why', async (_name, { type, body, ...more }, status) => {
    const visitor = await signedUp();
    const path = `/imports${'query' in more ? more.query : ''}`;
    const problem = await visitor.fail('POST', path, { body, headers: { 'content-type': type } });
    expect(problem.status).toBe(status);
  });

  it.each([
    [
      'a pause of a habit that is not in it',
      { pauses: [{ habit: 9, from: '2026-01-01', note: '' }] },
      'A pause names a habit',
    ],
    [
      'a pause that ends before it begins',
      { pauses: [{ from: '2026-01-02', to: '2026-01-01', note: '' }] },
      'A pause names',
    ],
    [
      'a day that does not fit its habit',
      {
        habits: [{ ...document.habits[1], entries: [{ date: '2026-02-28', state: 'measured', amount: 1, note: '' }] }],
      },
      'An amount fits measurable habits only',
    ],
  ])('given %s, writes nothing and says why', async (_name, change, detail) => {
    const visitor = await signedUp();
    const body = { ...document, pauses: [], ...change };
    const problem = await visitor.fail('POST', '/imports', { body, headers: JSON_TYPE });
    expect(problem).toMatchObject({ status: 422, detail: expect.stringContaining(detail) as string });
    expect((await exported(visitor)).habits).toEqual([]);
  });

  it('leaves out days that no calendar of ours has, and rounds schedules, so that all can be exported again', async () => {
    const visitor = await signedUp();
    const tracker = {
      habits: [
        {
          name: 'Run',
          freq_type: 2,
          freq_custom: '[2.5]',
          records: [
            { record_date: 20485, record_type: 1, record_value: 1 },
            { record_date: -300000, record_type: 1, record_value: 1 },
          ],
        },
      ],
    };
    const { warnings } = await bring(visitor, tracker);
    expect(warnings).toEqual(['Run: days before 1900 and days that are in no calendar were left out.']);
    expect((await exported(visitor)).habits).toMatchObject([
      { schedule: { kind: 'monthly', times: 3 }, entries: [{ date: '2026-02-01' }] },
    ]);
  });

  it.each([
    ['an archive', 'application/zip', () => writeZip(new Map([['Habits.csv', FLOOD]]))],
    ['an archive of many files', 'application/zip', () => writeZip(new Map(manyFiles()))],
    ['a compressed text', 'application/gzip', () => Promise.resolve(gzipSync(FLOOD))],
  ])('given %s that unpacks to a flood, refuses it as too large, and goes on', async (_name, type, pack) => {
    const visitor = await signedUp();
    const bomb = new Uint8Array(await pack());
    expect(bomb.length).toBeLessThan(4 * 1024 * 1024);
    const problem = await visitor.fail('POST', '/imports', { body: bomb, headers: { 'content-type': type } });
    expect(problem).toMatchObject({ status: 413, type: expect.stringMatching(/body-too-large$/) as string });
    expect((await exported(visitor)).habits).toEqual([]);
  });

  it.each([
    [
      'an archive without habits',
      'application/zip',
      () => writeZip(new Map([['a.csv', 'x']])),
      'archive-without-habits',
    ],
    ['a damaged archive', 'application/zip', () => Promise.resolve(Buffer.from('PK')), 'archive-damaged'],
    [
      'a damaged compressed text',
      'application/gzip',
      () => Promise.resolve(gzipSync('{}').subarray(0, 15)),
      'file-damaged',
    ],
    [
      'what is compressed twice',
      'application/gzip',
      () => Promise.resolve(gzipSync(gzipSync('{}'))),
      'file-compressed-twice',
    ],
    ['what nobody writes', 'application/json', () => Promise.resolve(Buffer.from('{"cats":3}')), 'file-unknown'],
  ])('given %s, says by a code what is wrong', async (_name, type, pack, code) => {
    const visitor = await signedUp();
    const body = new Uint8Array(await pack());
    const { errors } = await visitor.fail('POST', '/imports', { body, headers: { 'content-type': type } });
    expect(errors).toMatchObject([{ code }]);
  });

  it('shows nobody what belongs to somebody else', async () => {
    await bring(await signedUp(), document);
    expect((await exported(await signedUp())).habits).toEqual([]);
    expect((await api().visitor().send('GET', '/exports/hexastyle')).status).toBe(401);
  });
});

const entry = (date: string) => ({ date, state: 'done', note: '' });
