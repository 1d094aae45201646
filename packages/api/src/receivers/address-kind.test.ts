import { addressKind } from './address-kind';

describe('an address', () => {
  it.each([['93.184.216.34'], ['8.8.8.8'], ['2606:4700::1111'], ['::ffff:8.8.8.8']])('%s is public', (address) => {
    expect(addressKind(address)).toBe('public');
  });

  it.each([['127.0.0.1'], ['127.8.9.1'], ['::1'], ['::ffff:127.0.0.1'], ['::ffff:7f00:1']])(
    '%s is this machine',
    (address) => {
      expect(addressKind(address)).toBe('loopback');
    },
  );

  it.each([
    ['10.1.2.3'],
    ['172.31.0.1'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['100.100.100.200'],
    ['168.63.129.16'],
    ['192.0.0.192'],
    ['0.0.0.0'],
    ['224.0.0.1'],
    ['255.255.255.255'],
    ['198.18.0.1'],
    ['::'],
    ['fe80::1'],
    ['fc00::1'],
    ['fd00:ec2::254'],
    ['fec0::1'],
    ['ff02::1'],
    ['::ffff:10.0.0.1'],
    ['::ffff:169.254.169.254'],
    ['::ffff:168.63.129.16'],
    ['64:ff9b::a00:1'],
    ['2002:7f00:1::1'],
    ['2001:0:7f00:1::1'],
    ['4000::1'],
    ['::7f00:1'],
    ['localhost'],
    [''],
  ])('%s is not for those outside', (address) => {
    expect(addressKind(address)).toBe('inside');
  });
});
