import { aDeclaredAlarm, anAlarm } from '../testing/some-alarms';
import { joinAlarms } from './join-alarms';

const told = (rows: ReturnType<typeof joinAlarms>) =>
  rows.map(({ name, state, undeclared }) => `${name} ${state}${undeclared ? ' undeclared' : ''}`);

test('given states, those that need somebody come first', () => {
  const alarms = [
    anAlarm({ name: 'a', state: 'OK' }),
    anAlarm({ name: 'b', state: 'INSUFFICIENT_DATA' }),
    anAlarm({ name: 'c', state: 'ALARM' }),
  ];
  expect(told(joinAlarms(undefined, { alarms, whole: true }))).toEqual(['c ALARM', 'b INSUFFICIENT_DATA', 'a OK']);
});

test('given a whole reading, a declared alarm that is not in it is absent, and one that nothing declares is marked', () => {
  const rows = joinAlarms([aDeclaredAlarm({ name: 'declared' })], { alarms: [anAlarm({ name: 'live' })], whole: true });
  expect(told(rows)).toEqual(['declared absent', 'live OK undeclared']);
});

test('given a reading that lacks a part, or none, the state of what is not in it is unknown', () => {
  const declared = [aDeclaredAlarm({ name: 'declared' })];
  expect(told(joinAlarms(declared, { alarms: [], whole: false }))).toEqual(['declared unknown']);
  expect(told(joinAlarms(declared, undefined))).toEqual(['declared unknown']);
});

test('given the same name in two regions, they are two alarms', () => {
  const rows = joinAlarms([aDeclaredAlarm({ name: 'a' })], {
    alarms: [anAlarm({ name: 'a', region: 'us-west-2' })],
    whole: true,
  });
  expect(told(rows)).toEqual(['a absent', 'a OK undeclared']);
});
