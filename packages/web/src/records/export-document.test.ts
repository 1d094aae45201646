import { daysOf } from '../testing/days-of';
import { habitSample } from '../testing/habit-sample';
import { exportDocument } from './export-document';
import { NO_TABLES } from './tables';

describe('export from this device', () => {
  it('has habits in their order, their days by date, and pauses by place', () => {
    const document = exportDocument(
      {
        ...NO_TABLES,
        habits: new Map([
          [
            'run',
            habitSample('Run', {
              position: 2,
              kind: 'measurable',
              goal: { direction: 'at-least', target: 5, unit: 'km' },
            }),
          ],
          ['read', habitSample('Read')],
        ]),
        entries: new Map([
          ['run', daysOf('run', { '2026-02-03': { note: 'Rain' }, '2026-02-01': { state: 'measured', amount: 5.5 } })],
        ]),
        pauses: new Map([
          ['p', { id: 'p', habitId: 'run', from: '2026-02-10', note: 'Flu', version: '1' }],
          ['q', { id: 'q', from: '2026-03-01', to: '2026-03-07', note: '', version: '1' }],
        ]),
      },
      '2026-02-28T12:00:00.000Z',
    );
    expect(document.habits.map(({ name }) => name)).toEqual(['Read', 'Run']);
    expect(document.habits[1]?.entries).toEqual([
      { date: '2026-02-01', state: 'measured', amount: 5.5, note: '' },
      { date: '2026-02-03', state: 'done', note: 'Rain' },
    ]);
    expect(document.pauses).toEqual([
      { habit: 1, from: '2026-02-10', note: 'Flu' },
      { from: '2026-03-01', to: '2026-03-07', note: '' },
    ]);
  });
});
