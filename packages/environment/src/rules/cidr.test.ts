import fc from 'fast-check';
import { overlaps, parseCidr } from './cidr';

const cidrs = fc
  .tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 8, max: 30 }))
  .map(([a, b, prefix]) => parseCidr(`10.${a}.${b}.0/${prefix}`))
  .filter((cidr) => cidr !== undefined);

describe('IPv4 networks', () => {
  it('knows first and last address and where a network starts', () => {
    expect(parseCidr('10.20.1.7/16')).toEqual({
      canonical: '10.20.0.0/16',
      prefix: 16,
      first: 169_082_880,
      last: 169_148_415,
    });
  });

  it.each(['10.20.0.0', '10.20.0.0/33', '256.0.0.0/16', '10.20/16', '::/64', ''])('refuses %p', (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it('finds that a network overlaps itself and every network inside it, in both directions', () => {
    fc.assert(
      fc.property(cidrs, cidrs, (a, b) => {
        expect(overlaps(a, a)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(
          (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last),
        );
      }),
    );
  });
});
