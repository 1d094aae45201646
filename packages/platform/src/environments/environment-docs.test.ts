import { synthesized } from '../testing/synthesized';

it('the descriptors stand side by side, defaults filled in', () => {
  const text = String(synthesized()['docs/environments.md']);

  expect(text).toContain('|  | blue | green |');
  expect(text).toContain('| Network | 10.20.0.0/16, 2 zones, 1 NAT | 10.30.0.0/16, 2 zones, 1 NAT |');
  expect(text).toContain('| Recovery time objective | 4 h | 4 h |');
});
