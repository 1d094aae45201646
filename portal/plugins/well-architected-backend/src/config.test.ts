import { ConfigReader } from '@backstage/config';
import { readWellArchitectedConfig } from './config';

const read = (wellArchitected: object) => readWellArchitectedConfig(new ConfigReader({ wellArchitected }));

describe('the configuration', () => {
  it('given nothing, then history is kept for a year and no difference is expected', () => {
    expect(read({})).toMatchObject({ history: { keepDays: 365, keepAtLeast: 50 }, expectedDifferences: [] });
  });

  it('given numbers of days and reports, then they are used', () => {
    expect(read({ history: { keepDays: 30, keepAtLeast: 1 } }).history).toEqual({ keepDays: 30, keepAtLeast: 1 });
  });

  it.each([
    ['keepDays', 0],
    ['keepDays', 1.5],
    ['keepDays', 1e9],
    ['keepAtLeast', 0],
    ['keepAtLeast', -1],
    ['keepAtLeast', 'many'],
  ])('given %s of %j, then it stops and names the key', (key, value) => {
    expect(() => read({ history: { [key]: value } })).toThrow(`wellArchitected.history.${key}`);
  });

  const where = { name: 'staging', tier: 'staging', account: '1', region: 'r', drRegion: 'd', owner: 'o' };
  const limits = { rtoHours: 4, rpoHours: 0.5, budgetMonthlyUsd: 300 };

  it('given what an environment has to keep to, then it is read, and nothing is made up where it is not said', () => {
    const environments = [{ ...where, ...limits }, where];

    expect(read({ environments }).environments).toEqual(environments);
  });

  it.each(Object.keys(limits))('given a %s of zero, then it stops and names the key and the environment', (key) => {
    expect(() => read({ environments: [{ ...where, [key]: 0 }] })).toThrow(`${key} of "staging" is 0`);
  });

  it('given expected differences, then they are read', () => {
    const differences = [
      { claim: 'a', environments: ['staging', 'production'], reason: 'It is meant to be.' },
      { construct: '/Data', property: 'Tags', environments: 'all', reason: 'It is meant to be.' },
    ];

    expect(read({ expectedDifferences: differences }).expectedDifferences).toEqual(differences);
  });

  it('given an expected difference of nothing, then it stops and names the entry', () => {
    const differences = [{ environments: 'all', reason: 'It is meant to be.' }];

    expect(() => read({ expectedDifferences: differences })).toThrow('wellArchitected.expectedDifferences[0]');
  });
});
