import { dropTarget } from './drop-target';

const spans = [
  { id: 'read', top: 100, bottom: 160 },
  { id: 'walk', top: 170, bottom: 230 },
];

describe('where something is let go', () => {
  it.each([
    [0, 'read', 'before'],
    [129, 'read', 'before'],
    [131, 'read', 'after'],
    [163, 'read', 'after'],
    [168, 'walk', 'before'],
    [900, 'walk', 'after'],
  ])('at %d is beside %s, %s it', (y, id, side) => {
    expect(dropTarget(spans, y)).toEqual({ id, side });
  });

  it('is nowhere in an empty list', () => {
    expect(dropTarget([], 10)).toBeUndefined();
  });
});
