import type { RunbookAlarm } from './alarms-without-runbook';
import { AlarmsWithoutRunbook } from './alarms-without-runbook';
import type { Note } from './notifier';

const environment = {
  name: 'staging',
  tier: 'staging',
  account: '111111111111',
  region: 'us-east-1',
  drRegion: 'us-west-2',
  owner: 'platform-team',
};
const named = (name: string, runbook?: string): RunbookAlarm => ({ name, region: 'us-east-1', runbook });

describe('alarms without a runbook', () => {
  const open = ({ sent = true } = {}) => {
    const notes: Note[] = [];
    const teller = new AlarmsWithoutRunbook({
      tell: (_environment, note) => {
        notes.push(note);
        return Promise.resolve(sent);
      },
    });
    return {
      /** How many notes an account with these alarms adds. */
      after: async (...alarms: RunbookAlarm[]) => {
        const before = notes.length;
        await teller.tellAlarmsWithoutRunbook(environment, alarms);
        return notes.length - before;
      },
      notes,
    };
  };

  it('given an alarm without a runbook, then it is told what is missing, and where', async () => {
    const { after, notes } = open();

    expect(await after(named('by-hand'), named('good', 'docs/runbooks/staging/a.md#symptom'))).toBe(1);
    expect(notes).toEqual([
      {
        title: 'An alarm of staging has no runbook',
        description: expect.stringContaining('by-hand in us-east-1') as string,
        link: '/environments/staging/alarms',
        topic: 'well-architected.alarm-without-runbook',
        scope: 'well-architected.alarm-without-runbook:staging:us-east-1:by-hand',
      },
    ]);
  });

  it('given the same alarm again, then it is told once; and again after it had vanished or had a runbook', async () => {
    const { after } = open();

    expect(await after(named('a'))).toBe(1);
    expect(await after(named('a'), named('b'))).toBe(1);
    expect(await after(named('b'))).toBe(0);
    expect(await after(named('a'), named('b', 'x.md'))).toBe(1);
    expect(await after(named('a'), named('b'))).toBe(1);
  });

  it('given that nobody could be told, then it is tried again', async () => {
    const { after } = open({ sent: false });

    expect(await after(named('a'))).toBe(1);
    expect(await after(named('a'))).toBe(1);
  });
});
