import { Refused } from './refused';

export type CborKey = number | string;
export type CborValue = number | string | boolean | Buffer | readonly CborValue[] | CborMap;
export type CborMap = ReadonlyMap<CborKey, CborValue>;

const MAX_DEPTH = 4;

/**
 * Reads the part of CBOR (RFC 8949) that CTAP2 authenticators write: definite lengths, no tags, no floats. Anything else
 * is refused instead of guessed.
 */
class Reader {
  constructor(
    private readonly bytes: Buffer,
    public offset = 0,
  ) {}

  value(depth = 0): CborValue {
    if (depth > MAX_DEPTH) throw new Refused('CBOR is nested too deeply');
    const head = this.take(1).readUInt8();
    const major = head >> 5;
    const argument = this.argument(head & 31);
    switch (major) {
      case 0:
        return argument;
      case 1:
        return -1 - argument;
      case 2:
        return this.take(argument);
      case 3:
        return this.take(argument).toString('utf8');
      case 4:
        return this.items(argument, depth);
      case 5:
        return this.map(argument, depth);
      default:
        return truth(major, argument);
    }
  }

  private argument(info: number): number {
    if (info < 24) return info;
    if (info === 24) return this.take(1).readUInt8();
    if (info === 25) return this.take(2).readUInt16BE();
    if (info === 26) return this.take(4).readUInt32BE();
    throw new Refused('CBOR holds a length that no authenticator writes');
  }

  private items(count: number, depth: number): readonly CborValue[] {
    if (count > this.bytes.length) throw new Refused('CBOR ends too early');
    return Array.from({ length: count }, () => this.value(depth + 1));
  }

  private map(count: number, depth: number): CborMap {
    const map = new Map<CborKey, CborValue>();
    for (let place = 0; place < count; place += 1) {
      const key = this.value(depth + 1);
      if (typeof key !== 'number' && typeof key !== 'string') throw new Refused('CBOR holds a key of a strange type');
      if (map.has(key)) throw new Refused('CBOR holds a key twice');
      map.set(key, this.value(depth + 1));
    }
    return map;
  }

  private take(length: number): Buffer {
    const end = this.offset + length;
    if (end > this.bytes.length) throw new Refused('CBOR ends too early');
    const part = this.bytes.subarray(this.offset, end);
    this.offset = end;
    return part;
  }
}

/** True and false are the only simple values that are read. */
function truth(major: number, argument: number): boolean {
  if (major === 7 && (argument === 20 || argument === 21)) return argument === 21;
  throw new Refused('CBOR holds a type that no authenticator writes');
}

/** The map at the beginning of bytes, and how many bytes it takes. @throws Refused */
export function readCborMap(bytes: Buffer): { readonly map: CborMap; readonly length: number } {
  const reader = new Reader(bytes);
  const map = reader.value();
  if (!(map instanceof Map)) throw new Refused('CBOR is not a map');
  return { map: map as CborMap, length: reader.offset };
}
