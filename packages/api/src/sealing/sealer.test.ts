import { createHash, randomBytes } from 'node:crypto';
import { Sealer } from './sealer';
import { sealerOf } from './sealer-of';
import { sealingKeysSchema } from './sealing-keys';

const line = (name: string) => `${name}:${randomBytes(32).toString('base64')}`;
const [old, current] = [line('k1'), line('k2')];
const sealerWith = (...lines: readonly string[]) =>
  sealerOf({ WEBHOOK_KEYS: sealingKeysSchema.parse(lines.join(',')) });

describe('a sealed secret', () => {
  it('says nothing of itself, is another each time, and is opened for its owner', async () => {
    const sealer = sealerWith(current);
    const [one, other] = [await sealer.seal('whsec_abc', 'ana'), await sealer.seal('whsec_abc', 'ana')];
    expect(one).toMatch(/^sealed:k2:[A-Za-z0-9+/]+=*$/);
    expect(one).not.toContain('whsec');
    expect(one).not.toBe(other);
    expect(await sealer.open(one, 'ana')).toBe('whsec_abc');
  });

  it('is not opened for anybody else, nor when it was touched', async () => {
    const sealer = sealerWith(current);
    const sealed = await sealer.seal('whsec_abc', 'ana');
    await expect(sealer.open(sealed, 'bo')).rejects.toThrow();
    const bytes = Buffer.from(sealed.split(':')[2] ?? '', 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await expect(sealer.open(`sealed:k2:${bytes.toString('base64')}`, 'ana')).rejects.toThrow();
  });

  it('is opened by the key that sealed it after another became the first, and not without it', async () => {
    const sealed = await sealerWith(old).seal('whsec_abc', 'ana');
    expect(await sealerWith(current, old).open(sealed, 'ana')).toBe('whsec_abc');
    expect(await sealerWith(current, old).prefix()).toBe('sealed:k2:');
    await expect(sealerWith(current).open(sealed, 'ana')).rejects.toThrow('the key k1, which is not in WEBHOOK_KEYS');
  });

  it('needs a key; what was kept as it is needs none', async () => {
    await expect(new Sealer().seal('whsec_abc', 'ana')).rejects.toMatchObject({ code: 'unavailable' });
    expect(await new Sealer().open('whsec_abc', 'ana')).toBe('whsec_abc');
  });

  it('finds its keys in a secret when they are needed, and again when that failed', async () => {
    const answers = ['nothing', current];
    const sealer = sealerOf({ WEBHOOK_KEYS_SECRET_ARN: 'arn:x' }, () => Promise.resolve(answers.shift()));
    await expect(sealer.seal('whsec_abc', 'ana')).rejects.toThrow('The secret arn:x is not a list of keys');
    expect(await sealer.seal('whsec_abc', 'ana')).toMatch(/^sealed:k2:/);
  });

  it('finds a key that was put in front after it had read them', async () => {
    const answers = [old, `${current},${old}`];
    const sealer = sealerOf({ WEBHOOK_KEYS_SECRET_ARN: 'arn:x' }, () => Promise.resolve(answers.shift()));
    expect(await sealer.prefix()).toBe('sealed:k1:');
    expect(await sealer.open(await sealerWith(current).seal('whsec_abc', 'ana'), 'ana')).toBe('whsec_abc');
    expect(await sealer.prefix()).toBe('sealed:k2:');
  });

  it('takes a key as Secrets Manager makes it, named after itself, with another in front later', async () => {
    const made = 'Zx9'.repeat(14) + 'Q';
    const [key, ...others] = sealingKeysSchema.parse(made);
    expect(others).toEqual([]);
    expect(key?.bytes).toHaveLength(32);
    expect(key?.name).toBe(createHash('sha256').update(Buffer.from(made, 'base64')).digest('hex').slice(0, 8));
    expect(sealingKeysSchema.parse(`${made}=`)).toEqual([key]);
    const sealed = await sealerWith(made).seal('whsec_abc', 'ana');
    expect(await sealerWith(current, made).open(sealed, 'ana')).toBe('whsec_abc');
    expect(await sealerWith(current, made).prefix()).toBe('sealed:k2:');
  });

  it.each([
    '',
    'k1',
    'k1:c2hvcnQ=',
    'c2hvcnQ=',
    `:${'A'.repeat(43)}`,
    'A'.repeat(44),
    `${old},${old}`,
    `${old} ${current}`,
  ])('has no key in %j', (text) => {
    expect(sealingKeysSchema.safeParse(text).success).toBe(false);
  });
});
