import { hashPassword, verifyPassword } from './password';

describe('passwords', () => {
  it('verifies the right one and no other', async () => {
    const hash = await hashPassword('correct horse battery');
    expect(await verifyPassword('correct horse battery', hash)).toBe(true);
    expect(await verifyPassword('correct horse batterY', hash)).toBe(false);
  });

  it('hashes the same password differently every time', async () => {
    expect(await hashPassword('correct horse battery')).not.toBe(await hashPassword('correct horse battery'));
  });

  it('takes two ways to type one letter for the same', async () => {
    const hash = await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9');
    expect(await verifyPassword('cafe\u0301 cafe\u0301 cafe\u0301', hash)).toBe(true);
  });

  it('works as hard for nobody as for somebody', async () => {
    const hash = await hashPassword('correct horse battery');
    const time = async (known: string | undefined) => {
      const start = performance.now();
      for (let round = 0; round < 5; round += 1) expect(await verifyPassword('wrong', known)).toBe(false);
      return performance.now() - start;
    };
    await time(hash);
    const [somebody, nobody] = [await time(hash), await time(undefined)];
    expect(nobody / somebody).toBeGreaterThan(0.3);
  });

  it('names a stored hash that it cannot read, without showing it', async () => {
    await expect(verifyPassword('x', '$2b$10$abc')).rejects.toThrow('A stored password hash is not in PHC format');
  });
});
