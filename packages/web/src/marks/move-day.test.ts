import { moveDay } from './move-day';

const MONTH = { from: '2026-02-01', to: '2026-02-28' } as const;

describe('keys in a grid of days', () => {
  it.each([
    ['ArrowLeft', '2026-02-09'],
    ['ArrowDown', '2026-02-17'],
    ['Home', '2026-02-01'],
    ['End', '2026-02-28'],
    ['a', undefined],
  ])('given weeks as rows, %p leads from the 10th to %p', (key, date) => {
    expect(moveDay(key, '2026-02-10', { ...MONTH, layout: 'rows' })).toBe(date);
  });

  it('given weeks as columns, goes to the next week sideways', () => {
    expect(moveDay('ArrowRight', '2026-02-10', { ...MONTH, layout: 'columns' })).toBe('2026-02-17');
  });

  it('stays where a step would leave the grid', () => {
    expect(moveDay('ArrowDown', '2026-02-27', { ...MONTH, layout: 'rows' })).toBe('2026-02-27');
  });
});
