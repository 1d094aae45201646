const BLOCK = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;
/** As many as `Fn::Cidr` makes. */
const MOST = 256;

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => String(Math.floor(address / 2 ** shift) % 256)).join('.');

/** The first `count` IPv4 blocks with `bits` bits for hosts inside of `block`; `undefined` when they cannot be. */
export const subnetsOf = (block: string, count: number, bits: number): readonly string[] | undefined => {
  const [, ...parts] = BLOCK.exec(block) ?? [];
  const [first = 256, second = 256, third = 256, fourth = 256, prefix = 33] = parts.map(Number);
  const valid = [first, second, third, fourth].every((part) => part < 256) && prefix <= 32;
  const sized = Number.isInteger(count) && count >= 1 && count <= MOST && Number.isInteger(bits) && bits >= 1;
  if (!valid || !sized || count * 2 ** bits > 2 ** (32 - prefix)) return undefined;
  const address = ((first * 256 + second) * 256 + third) * 256 + fourth;
  const start = address - (address % 2 ** (32 - prefix));
  return Array.from({ length: count }, (_, index) => `${dotted(start + index * 2 ** bits)}/${32 - bits}`);
};
