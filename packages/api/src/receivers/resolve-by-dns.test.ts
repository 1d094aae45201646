import { resolveByDns } from './resolve-by-dns';

describe('the name servers', () => {
  it('are not asked for this machine', async () => {
    const here = [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ];
    expect(await resolveByDns('localhost')).toEqual(here);
    expect(await resolveByDns('receiver.localhost')).toEqual(here);
  });

  it('know no address of a name that cannot be', async () => {
    await expect(resolveByDns('receiver.invalid')).rejects.toThrow('The name has no address.');
  }, 15_000);
});
