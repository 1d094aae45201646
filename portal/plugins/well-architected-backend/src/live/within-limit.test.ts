import type { AlarmDetail } from '@hexastyle/plugin-well-architected-common';
import { withinLimit } from './within-limit';

const AT = '2026-01-01T10:00:00.000Z';

/** So many letters of two bytes each in the label of its only metric. */
function detailOf(letters: number) {
  const value: AlarmDetail = {
    alarm: {
      name: 'errors',
      region: 'us-east-1',
      arn: 'arn:errors',
      state: 'OK',
      metrics: [],
      actionsEnabled: true,
      alarmActions: [],
      okActions: [],
    },
    series: [{ id: 'm1', label: 'é'.repeat(letters), points: [] }],
    changes: [{ at: AT, summary: 'to OK' }],
  };
  return { at: AT, value, reasons: [] };
}

test('given a detail of usual size, then it stays as it is', () => {
  const detail = detailOf(10);
  expect(withinLimit(detail)).toBe(detail);
});

test('given a detail that is too large in bytes, then it loses its figures alone and says so', () => {
  const { value, reasons } = withinLimit(detailOf(270_000));

  expect(value).toMatchObject({ alarm: { name: 'errors' }, series: [], changes: [{ at: AT }] });
  expect(reasons).toEqual([
    {
      what: 'the figures of the metric are too large: 528 kB',
      wayOut: 'see them in the console of AWS: up to 512 kB an alarm are kept',
    },
  ]);
});
