import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Problem } from '../problems/problem';
import type { SealingKey } from './sealing-keys';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = 'sealed';

const NOT_SET_UP = 'Webhooks are not set up on this server: whoever runs it has to set WEBHOOK_KEYS.';

/**
 * Keeps secrets that have to be used again, so that a copy of the table is not enough to have them: AES-256-GCM as
 * `sealed:<name of the key>:<base64 of nonce, tag and text>`, bound to the account that owns it. What does not begin
 * so is read as it is.
 */
export class Sealer {
  private keys: Promise<readonly SealingKey[]> | undefined;

  /** @param readKeys asked when they are needed first, and again after it failed @default none: nothing can be sealed */
  constructor(private readonly readKeys?: () => Promise<readonly SealingKey[]>) {}

  get hasKeys(): boolean {
    return this.readKeys !== undefined;
  }

  /** @throws Problem `unavailable` without keys */
  async seal(text: string, owner: string): Promise<string> {
    const { name, bytes } = await this.first();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, bytes, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [SEALED, name, Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')].join(':');
  }

  /** @throws Error when the key is not there, or what is kept is not what was sealed for the owner */
  async open(kept: string, owner: string): Promise<string> {
    const [mark, name, base64 = ''] = kept.split(':');
    if (mark !== SEALED) return kept;
    const key = (await this.named(name)) ?? (await this.readAgain().named(name));
    if (key === undefined) {
      throw new Error(
        `A secret was sealed with the key ${name ?? ''}, which is not in WEBHOOK_KEYS, nor in the secret that WEBHOOK_KEYS_SECRET_ARN names: put it back there.`,
      );
    }
    const bytes = Buffer.from(base64, 'base64');
    const decipher = createDecipheriv(ALGORITHM, key.bytes, bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return text.toString('utf8');
  }

  /** What everything begins with that is sealed now. @throws Problem `unavailable` without keys */
  async prefix(): Promise<string> {
    return `${SEALED}:${(await this.first()).name}:`;
  }

  private async first(): Promise<SealingKey> {
    const [key] = await this.all();
    if (key === undefined) throw new Problem('unavailable', { detail: NOT_SET_UP });
    return key;
  }

  private async named(name: string | undefined): Promise<SealingKey | undefined> {
    return (await this.all()).find((key) => key.name === name);
  }

  /** Another instance may have sealed with a key that was put in front after this one read them. */
  private readAgain(): this {
    this.keys = undefined;
    return this;
  }

  private all(): Promise<readonly SealingKey[]> {
    this.keys ??= (this.readKeys?.() ?? Promise.resolve([])).catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }
}
