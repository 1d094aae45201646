const BLOCK = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;
/** As many as `Fn::Cidr` makes. */
const MOST = 256;

interface Block {
  readonly address: number;
  /** Bits that tell its hosts apart. */
  readonly bits: number;
}

const blockOf = (text: string): Block | undefined => {
  const [, ...parts] = BLOCK.exec(text) ?? [];
  const numbers = parts.map(Number);
  const prefix = numbers.pop() ?? 33;
  if (prefix > 32 || numbers.some((part) => part > 255)) return undefined;
  const bits = 32 - prefix;
  const address = numbers.reduce((sum, part) => sum * 256 + part, 0);
  return { address: address - (address % 2 ** bits), bits };
};

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => String(Math.floor(address / 2 ** shift) % 256)).join('.');

const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

/** The first `count` IPv4 blocks with `bits` bits for hosts inside of `text`; `undefined` when they cannot be. */
export const subnetsOf = (text: string, count: number, bits: number): readonly string[] | undefined => {
  const block = blockOf(text);
  if (block === undefined || !isCount(count, MOST) || !isCount(bits, 32)) return undefined;
  if (count * 2 ** bits > 2 ** block.bits) return undefined;
  return Array.from({ length: count }, (_, index) => `${dotted(block.address + index * 2 ** bits)}/${32 - bits}`);
};
