import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Report } from '@hexastyle/plugin-well-architected-common';
import { migrate } from '../migrate';
import type { Note } from '../notifications/notifier';
import { PushedReports } from '../pushed-reports';
import { aClaim, aReport } from '../testing/a-report';
import { StoredReports } from './stored-reports';
import type { Tellers } from './tell-lost-evidence';
import { tellLostEvidence } from './tell-lost-evidence';

jest.setTimeout(60_000);

describe('evidence that a pushed report lost', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const environment = {
    name: 'staging',
    tier: 'staging',
    account: '111111111111',
    region: 'us-east-1',
    drRegion: 'us-west-2',
    owner: 'platform-team',
  };
  const onDay = (day: number, claims: Report['claims']) =>
    aReport({ commit: `c${day}`, generatedAt: `2026-01-0${day}T00:00:00.000Z`, claims });
  const missing = aClaim({ verdict: 'missing' });

  /** What is logged and sent after the last of the reports was pushed. */
  const told = async (...reports: Report[]) => {
    const notes: Note[] = [];
    const notifier: Tellers['notifier'] = {
      tell: (_environment, note) => {
        notes.push(note);
        return Promise.resolve(true);
      },
    };
    const knex = await databases.init('POSTGRES_18');
    const logger = mockServices.logger.mock();
    await migrate(mockServices.database({ knex }));
    const [pushed, stored] = [new PushedReports(knex, logger), new StoredReports(knex, logger)];
    for (const report of reports) {
      await pushed.keep(report, JSON.stringify(report), new Date());
    }
    const last = reports.at(-1) ?? aReport();
    await tellLostEvidence({ ...last, environment }, { stored, logger, notifier });
    return { warnings: logger.warn.mock.calls.map(([text]) => text as unknown), notes };
  };
  const warnings = async (...reports: Report[]) => (await told(...reports)).warnings;

  it('given a claim that is no longer verified, then the log names environment, commits, owner and claim', async () => {
    expect(await warnings(onDay(1, [aClaim()]), onDay(2, [missing]))).toEqual([
      'Evidence of staging was lost between c1 and c2, for platform-team to mend: "database-encrypted-at-rest"',
    ]);
  });

  it('given a claim that is no longer verified, then the owner is told what it was, and where to look', async () => {
    const { notes } = await told(onDay(1, [aClaim()]), onDay(2, [missing]));

    expect(notes).toEqual([
      {
        title: 'Evidence of staging was lost',
        description: 'No longer verified between c1 and c2: "database-encrypted-at-rest"',
        link: '/environments/staging/history',
        topic: 'well-architected.evidence-lost',
        scope: 'well-architected.evidence-lost:staging',
      },
    ]);
    expect((await told(onDay(1, [missing]), onDay(2, [aClaim()]))).notes).toEqual([]);
  });

  it('given nothing lost, a first report or one that came late, then nothing is said', async () => {
    expect(await warnings(onDay(1, [missing]), onDay(2, [aClaim()]))).toEqual([]);
    expect(await warnings(onDay(1, [missing]))).toEqual([]);
    expect(await warnings(onDay(1, [aClaim()]), onDay(3, [aClaim()]), onDay(2, [missing]))).toEqual([]);
  });

  it('given many claims lost, then ten are named and the rest is counted', async () => {
    const many = Array.from({ length: 12 }, (_, index) => aClaim({ id: `claim-${index}` }));

    expect(await warnings(onDay(1, many), onDay(2, []))).toEqual([expect.stringContaining(' and 2 more')]);
  });
});
