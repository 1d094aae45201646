import { parseEntityTags } from './entity-tags';

const strong = (version: string) => ({ isWeak: false, version });

describe('a list of ETags', () => {
  it.each([
    ['*', '*'],
    ['"42"', [strong('42')]],
    ['W/"42"', [{ isWeak: true, version: '42' }]],
    ['"1", W/"2" ,"3"', [strong('1'), { isWeak: true, version: '2' }, strong('3')]],
    [', "1",, "2",', [strong('1'), strong('2')]],
    ['"a,b"', [strong('a,b')]],
    ['""', [strong('')]],
  ])('%s is read', (value, tags) => {
    expect(parseEntityTags(value)).toEqual(tags);
  });

  it.each(['', ',', '42', '"42', 'w/"42"', '"1" "2"', '"1"; "2"', '*, "1"', '"a b"'])('%j is none', (value) => {
    expect(parseEntityTags(value)).toBeUndefined();
  });

  it('takes no time to refuse, however long it is', () => {
    // Work, not time: what else the machine does is not ours.
    const start = process.cpuUsage();
    expect(parseEntityTags(`${'"1" , '.repeat(10_000)}x`)).toBeUndefined();
    expect(parseEntityTags(`${', '.repeat(10_000)}x`)).toBeUndefined();
    expect(process.cpuUsage(start).user).toBeLessThan(200_000);
  });
});
