import { markKind } from './mark-kind';

const TODAY = '2026-02-28';

describe('mark of a day', () => {
  it.each([
    ['2026-02-27', 'missed'],
    ['2026-02-28', 'due'],
    ['2026-03-01', 'ahead'],
  ])('given a due day without a word on %p, is %p', (date, kind) => {
    expect(markKind({ date, kind: 'due', isMet: false }, TODAY)).toBe(kind);
  });

  it('tells an amount that is enough from one that is not', () => {
    expect(markKind({ date: TODAY, kind: 'measured', amount: 3, isMet: true }, TODAY)).toBe('enough');
    expect(markKind({ date: TODAY, kind: 'measured', amount: 1, isMet: false }, TODAY)).toBe('some');
  });

  it('keeps what was said of a day', () => {
    expect(markKind({ date: TODAY, kind: 'skipped', isMet: false }, TODAY)).toBe('skipped');
  });
});
