import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** What one hash takes; `memory` is in KiB. */
export interface PasswordCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, 2 passes, 1 lane. */
const OWASP: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** Makes hashes of passwords and holds passwords against them. */
export class Passwords {
  private readonly nobody: string;

  /** @param cost of new hashes @default that of OWASP */
  constructor(private readonly cost: PasswordCost = OWASP) {
    this.nobody = toPhc(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(TAG_BYTES));
  }

  /** @returns the hash in PHC string format, which carries its own parameters */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const message = normalized(password);
    const tag = await derive('argon2id', { ...this.cost, message, nonce: salt, tagLength: TAG_BYTES });
    return toPhc(this.cost, salt, tag);
  }

  /**
   * Whether a password belongs to a hash. Without a hash the same work is done before the answer is no, so that the time
   * taken does not tell whether an account exists.
   */
  async verify(password: string, hash: string | undefined): Promise<boolean> {
    const { cost, salt, tag } = parse(hash ?? this.nobody);
    const message = normalized(password);
    const derived = await derive('argon2id', { ...cost, message, nonce: salt, tagLength: tag.length });
    return timingSafeEqual(derived, tag) && hash !== undefined;
  }
}

function toPhc({ memory, passes, parallelism }: PasswordCost, salt: Buffer, tag: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

const PHC =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[^$]+)\$(?<tag>[^$]+)$/;

function parse(hash: string): {
  readonly cost: PasswordCost;
  readonly salt: Buffer;
  readonly tag: Buffer;
} {
  const { memory, passes, parallelism, salt, tag } = PHC.exec(hash)?.groups ?? {};
  if (salt === undefined || tag === undefined)
    throw new Error('A stored password hash is not in PHC format for argon2id.');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** The same password typed on two keyboards can differ in bytes (NIST SP 800-63B, 3.1.1.2). */
function normalized(password: string): string {
  return password.normalize('NFKC');
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
