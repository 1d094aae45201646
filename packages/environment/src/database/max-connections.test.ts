import { maxConnections } from './max-connections';

describe("Given the capacities of AWS's table", () => {
  it.each([
    [1, 189],
    [4, 823],
    [8, 1669],
    [16, 3360],
    [32, 5000],
    [256, 5000],
  ])('allows as many connections at %d ACU as the table says', (maxAcu, connections) => {
    expect(maxConnections(maxAcu, 1)).toBe(connections);
  });

  it('allows 2000 at most when the database may shrink to half an ACU', () => {
    expect([maxConnections(8, 0.5), maxConnections(16, 0.5), maxConnections(256, 0.5)]).toEqual([1669, 2000, 2000]);
  });
});
