import { aFolder } from '../../testing/a-cdk-out';
import { readDrills } from './read-drills';

const RECORD = {
  runbook: 'docs/runbooks/staging/rollback.md',
  date: '2026-10-01',
  who: ['user:default/ada'],
  minutes: 65,
  result: 'passed',
  summary: 'It works.',
  rtoMinutes: 40,
};

test('given no folder, then there are no drills', () => {
  expect(readDrills(aFolder({ 'README.md': '' })).drills).toEqual([]);
});

test('given a record as the portal writes it and one by hand, then both are read, sorted by file', () => {
  const root = aFolder({
    'drills/b.json': `${JSON.stringify(RECORD, undefined, 2)}\n`,
    'drills/a.yaml':
      'runbook: docs/runbooks/staging/x.md\ndate: 2026-09-01\nwho: [ops]\nminutes: 5\nresult: failed\nclaims: [one]\n',
  });
  expect(readDrills(root).drills).toMatchObject([
    { path: 'drills/a.yaml', result: 'failed', claims: ['one'] },
    { path: 'drills/b.json', runbook: RECORD.runbook, date: '2026-10-01', rtoMinutes: 40, claims: [] },
  ]);
});

test.each([
  ['an end that is none', { ...RECORD, result: 'splendid' }],
  ['nobody', { ...RECORD, who: [] }],
  ['no date', { ...RECORD, date: 'yesterday' }],
  ['an unknown key', { ...RECORD, rto: 5 }],
  ['an anchor', { ...RECORD, runbook: `${RECORD.runbook}#backend` }],
])('given a record with %s, then it is refused with its file', (_case, record) => {
  const root = aFolder({ 'drills/bad.json': JSON.stringify(record) });
  expect(() => readDrills(root)).toThrow('drills/bad.json');
});
