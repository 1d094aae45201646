import { Passwords } from './password';

const passwords = new Passwords();

describe('passwords', () => {
  it('verifies the right one and no other', async () => {
    const hash = await passwords.hash('correct horse battery');
    expect(await passwords.verify('correct horse battery', hash)).toBe(true);
    expect(await passwords.verify('correct horse batterY', hash)).toBe(false);
  });

  it('hashes the same password differently every time', async () => {
    expect(await passwords.hash('correct horse battery')).not.toBe(await passwords.hash('correct horse battery'));
  });

  it('takes two ways to type one letter for the same', async () => {
    const hash = await passwords.hash('caf\u00e9 caf\u00e9 caf\u00e9');
    expect(await passwords.verify('cafe\u0301 cafe\u0301 cafe\u0301', hash)).toBe(true);
  });

  it('works as hard for nobody as for somebody', async () => {
    const hash = await passwords.hash('correct horse battery');
    // Work, not time: what else the machine does is no difference between the two.
    const work = async (known: string | undefined) => {
      const start = process.cpuUsage();
      for (let round = 0; round < 5; round += 1) expect(await passwords.verify('wrong', known)).toBe(false);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    await work(hash);
    const [somebody, nobody] = [await work(hash), await work(undefined)];
    expect(nobody / somebody).toBeGreaterThan(0.3);
  });

  it('names a stored hash that it cannot read, without showing it', async () => {
    await expect(passwords.verify('x', '$2b$10$abc')).rejects.toThrow('A stored password hash is not in PHC format');
  });
});
