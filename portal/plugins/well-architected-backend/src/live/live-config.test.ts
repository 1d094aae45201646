import { ConfigReader } from '@backstage/config';
import { readLiveConfig } from './live-config';

const read = (live: object | undefined) => readLiveConfig(new ConfigReader({ wellArchitected: live && { live } }));

test('given nothing, then no account is read', () => {
  expect(read(undefined)).toMatchObject({ enabled: false, frequency: { costs: { hours: 6 }, alarms: { minutes: 1 } } });
});

test('given a frequency, then that part alone has it', () => {
  const { enabled, frequency } = read({ enabled: 'true', frequency: { costs: '12h' } });
  expect({ enabled, frequency }).toMatchObject({
    enabled: true,
    frequency: { costs: { hours: 12 }, stacks: { minutes: 10 } },
  });
});

test.each([
  [{ enabled: 'perhaps' }, 'wellArchitected.live.enabled'],
  [{ frequency: { costs: 'often' } }, 'wellArchitected.live.frequency.costs'],
  [{ frequency: { alarms: {} } }, 'wellArchitected.live.frequency.alarms'],
  [{ frequency: { stacks: { minutes: 'ten' } } }, 'wellArchitected.live.frequency.stacks'],
])('given %j, then the key is named', (live, key) => {
  expect(() => read(live)).toThrow(key);
});
