import { Receivers, type Resolve } from './receivers';

const leadsTo =
  (...addresses: readonly string[]): Resolve =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

const refusalOf = (url: string, resolve = leadsTo('93.184.216.34'), allowsLoopback = false): Promise<unknown> =>
  new Receivers({ resolve, allowsLoopback }).find(url).then(
    () => 'accepted',
    (error: unknown) => (error as { kind?: string }).kind,
  );

describe('a receiver', () => {
  it('is reached over https at the addresses that its name leads to', async () => {
    const receivers = new Receivers({ resolve: leadsTo('93.184.216.34', '2606:4700::1111') });
    const { url, addresses } = await receivers.find('https://receiver.example.com/hook?a=1');
    expect(url.href).toBe('https://receiver.example.com/hook?a=1');
    expect(addresses.map(({ address }) => address)).toEqual(['93.184.216.34', '2606:4700::1111']);
  });

  it.each([
    ['http://receiver.example.com/'],
    ['ftp://receiver.example.com/'],
    ['file:///etc/passwd'],
    ['receiver.example.com'],
    ['https://user:password@receiver.example.com/'],
    ['https://receiver.example.com/#part'],
    ['https://127.0.0.1/'],
    ['https://127.1/'],
    ['https://0x7f000001/'],
    ['https://2130706433/'],
    ['https://[::1]/'],
    ['https://[::ffff:169.254.169.254]/'],
    ['https://169.254.169.254/latest/meta-data'],
    ['https://10.0.0.1/'],
  ])('is not at %s', async (url) => {
    expect(await refusalOf(url)).toBe('address-refused');
  });

  it('is refused when one of its addresses leads inside', async () => {
    expect(await refusalOf('https://a.example.com', leadsTo('93.184.216.34', '10.0.0.1'))).toBe('address-refused');
    expect(await refusalOf('https://a.example.com', leadsTo('::1'))).toBe('address-refused');
  });

  it('is refused when its name leads nowhere', async () => {
    expect(await refusalOf('https://a.example.com', leadsTo())).toBe('unknown-host');
    expect(await refusalOf('https://a.example.com', () => Promise.reject(new Error('ENOTFOUND')))).toBe('unknown-host');
  });

  it('can be on this machine, in plain http, where the configuration says so, and still not inside', async () => {
    expect(await refusalOf('http://localhost:3000/', leadsTo('127.0.0.1'), true)).toBe('accepted');
    expect(await refusalOf('http://a.example.com/', leadsTo('93.184.216.34'), true)).toBe('address-refused');
    expect(await refusalOf('http://a.example.com/', leadsTo('10.0.0.1'), true)).toBe('address-refused');
    expect(await refusalOf('http://169.254.169.254/', leadsTo(), true)).toBe('address-refused');
  });
});
