import type { LiveResponse, Recovery } from '@hexastyle/plugin-well-architected-common';
import { screen, within } from '@testing-library/react';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { aClaim, aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';
import { aDrill, someDrills } from '../testing/some-drills';
import type { Readings } from '../testing/some-live';
import { someLive } from '../testing/some-live';
import { aCopyJob, aRecoveryPoint, aRestoreJob } from '../testing/some-recovery';
import { aStack } from '../testing/some-stacks';
import { withEnvironment } from '../testing/with-environment';

const claim = aClaim({
  id: 'pilot-light-stands-ready',
  section: 'Disaster Recovery (DR)',
  statement: 'It stands ready.',
});
const reports = { staging: aReport([claim, aClaim({ statement: 'Of something else.' })]) };
const DENIED = { what: 'permission backup:ListCopyJobs missing', wayOut: 'allow it to the role that reads' };

const NOW = Date.parse('2026-01-20T12:00:00Z');
beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => jest.restoreAllMocks());

const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();
const hourly = (hours: readonly number[]) => hours.map((hour) => ago(hour * 60 + 20));
const last = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Every hour of the last three days; in the other region none of five and six hours ago. */
const VALUE: Recovery = {
  points: [
    ...hourly(last(72)).map((at) => aRecoveryPoint(at)),
    ...hourly(last(72).filter((hour) => hour !== 5 && hour !== 6)).map((at) =>
      aRecoveryPoint(at, { arn: `copy ${at}`, region: 'us-west-2', vault: 'hexastyle-staging-recovery' }),
    ),
  ],
  copies: [aCopyJob(ago(20)), aCopyJob(ago(320), { state: 'FAILED', message: '<b>Key is disabled</b>' })],
  restores: [
    aRestoreJob(ago(3000), { completedAt: ago(2976) }),
    aRestoreJob(ago(100), { test: false, status: 'FAILED', message: 'No subnet group', region: 'us-west-2' }),
  ],
};

function read(value: Recovery, more: Partial<Extract<LiveResponse<'recovery'>, { state: 'read' }>> = {}) {
  return { state: 'read', at: ago(0), value, reasons: [], ...more } as const;
}

function openRecovery(parts: Readings['parts'] = {}, more: Partial<WellArchitectedApi> = {}) {
  openPortal('/environments/staging/recovery', reports, {
    live: someLive({ parts }),
    ...withEnvironment(reports, { rtoHours: 4, rpoHours: 1 }),
    ...more,
  });
}

const section = (name: string) => screen.findByRole('region', { name });

describe('the recovery of an environment', () => {
  it('given a reading, then each vault has a lane with what its newest point is worth and where there was none', async () => {
    openRecovery({ recovery: read(VALUE) });

    const [own, other] = within(await screen.findByRole('list', { name: 'Vaults' })).getAllByRole('listitem');
    expect(own).toHaveTextContent(/✓Passedus-east-1, vault hexastyle-staging of cluster:hexastyle-staging/);
    expect(own).toHaveTextContent('20 min old when the account was read, within the RPO of 1 h');
    expect(own).toHaveTextContent('48 complete points, always within the RPO.');
    // The point of seven hours and 20 minutes ago was an hour old two hours before that of four hours and 20 minutes.
    expect(other).toHaveTextContent('46 complete points, the RPO was exceeded once, for 2 h.');
    expect(within(await section('When the RPO was exceeded')).getAllByRole('row')).toHaveLength(2);
  });

  it('given points that are not complete, then they do not count, and the table says what they are', async () => {
    const points = [aRecoveryPoint(ago(10), { status: 'PARTIAL' }), aRecoveryPoint(ago(200))];
    openRecovery({ recovery: read({ ...VALUE, points }) });

    const lanes = await screen.findByRole('list', { name: 'Vaults' });
    expect(lanes).toHaveTextContent('✕Failedus-east-1');
    expect(lanes).toHaveTextContent('3 h 20 min old when the account was read, above the RPO of 1 h');
    expect(lanes).toHaveTextContent('?Not knownus-west-2');
    expect(await section('All recovery points')).toHaveTextContent('✕ PARTIAL');
  });

  it('given copies, then the newest is told and those that failed with what AWS says, as text', async () => {
    openRecovery({ recovery: read(VALUE) });

    const copies = await section('Copies to us-west-2');
    expect(copies).toHaveTextContent('Newest that arrived20 minutes ago');
    expect(within(copies).getByRole('region', { name: 'Copies that failed' })).toHaveTextContent(
      '✕ FAILED<b>Key is disabled</b>',
    );
  });

  it('given restores, then the last test and the last at all are judged apart', async () => {
    openRecovery({ recovery: read(VALUE) });

    const restores = await section('Restores');
    expect(restores).toHaveTextContent(
      /✓PassedLast restore test.*Restored in 24 min, and what came back was validated/,
    );
    expect(restores).toHaveTextContent(/✕FailedLast restore of.*in us-west-2It ended as FAILED: No subnet group/);
  });

  it('given nobody who reads accounts, then objectives, drills and claims are there, and what to configure', async () => {
    openRecovery();

    expect((await screen.findAllByText(/wellArchitected\.live/))[0]).toBeInTheDocument();
    expect(await section('Objectives')).toHaveTextContent('RTO: back within4 hRPO: data lost at most1 h');
    expect(await screen.findByText(/Recovery was never exercised/)).toBeInTheDocument();
    const ready = await screen.findByRole('list', { name: 'What the account says' });
    expect(within(ready).getAllByText('Not known')).toHaveLength(2);
    expect(within(ready).queryByText('Passed')).not.toBeInTheDocument();
  });

  it('given a tab with several sections of one part, then the part is asked for once', async () => {
    const live = someLive({ parts: { recovery: read(VALUE) } });
    const asked: string[] = [];
    const counted: typeof live = {
      ...live,
      getLive: async (environment, part) => {
        asked.push(part);
        return live.getLive(environment, part);
      },
    };
    openRecovery({}, { live: counted });

    await section('Recovery points');
    expect(asked.toSorted()).toEqual(['recovery', 'stacks']);
  });

  it('given a missing permission, then it is named', async () => {
    openRecovery({ recovery: { state: 'unknown', at: ago(5), reasons: [DENIED] } });

    expect(await screen.findByRole('alert')).toHaveTextContent('permission backup:ListCopyJobs missing');
    expect(screen.queryByRole('region', { name: 'Recovery points' })).not.toBeInTheDocument();
  });

  it.each([
    ['points', 'Recovery points', 'They could not be read'],
    ['copies', 'Copies to us-west-2', 'The copies could not be read'],
    ['restores', 'Restores', 'The restores could not be read'],
  ])('given a reading without %s, then they are not known and the rest is there', async (part, name, words) => {
    openRecovery({ recovery: read({ ...VALUE, [part]: undefined }, { reasons: [DENIED] }) });

    expect(await section(name)).toHaveTextContent(`?Not known${words}`);
    expect(screen.getByRole('alert')).toHaveTextContent('backup:ListCopyJobs');
  });

  it('given a failure after a reading, then what was read stays, and what is too old is not known', async () => {
    const failure = { at: ago(1), reasons: [{ what: 'throttled', wayOut: 'ask again' }] };
    openRecovery({ recovery: read({ points: [aRecoveryPoint(ago(90))] }, { at: ago(60), failure }) });

    expect(await screen.findByRole('alert')).toHaveTextContent('throttled');
    expect(await screen.findByRole('list', { name: 'Vaults' })).toHaveTextContent(
      '?Not knownus-east-1, vault hexastyle-staging of cluster:hexastyle-staging',
    );
  });

  it('given no objectives, then nothing passes and the fields are named', async () => {
    openRecovery({ recovery: read(VALUE) }, withEnvironment(reports, {}));

    expect(await section('Objectives')).toHaveTextContent('set recovery.rpoHours in the descriptor');
    const lanes = await screen.findByRole('list', { name: 'Vaults' });
    expect(within(lanes).queryByText('Passed')).not.toBeInTheDocument();
    expect(lanes).toHaveTextContent('no RPO to hold them against');
  });

  it('given drills, then those of recovery are held against the objectives and lead to their pages', async () => {
    const recovery = aDrill({ id: 'a', runbook: 'disaster-recovery', title: 'Disaster recovery', result: 'passed' });
    openRecovery(
      {},
      {
        drills: someDrills(
          { ...recovery, rtoMinutes: 65, rpoMinutes: 90 },
          aDrill({ id: 'b', result: 'failed' }),
          aDrill({ id: 'c', title: 'Still running' }),
        ),
      },
    );

    const drills = await screen.findByRole('list', { name: 'Drills of recovery' });
    expect(drills).toHaveTextContent('✓PassedRTO: 1 h 5 min measured, within the target of 4 h.');
    expect(drills).toHaveTextContent('✕FailedRPO: 1 h 30 min measured, above the target of 1 h.');
    expect(within(drills).getByRole('link', { name: 'Disaster recovery' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks/disaster-recovery/drills/a',
    );
    expect(screen.getByRole('list', { name: 'Drills of other runbooks' })).toHaveTextContent('✕Failed');
    expect(screen.queryByText('Still running')).not.toBeInTheDocument();
  });

  it('given drills of other runbooks alone, then what they measured is told and nothing of it is a verdict on recovery', async () => {
    openRecovery({}, { drills: someDrills(aDrill({ result: 'passed', rtoMinutes: 5, rpoMinutes: 1 })) });

    const others = await screen.findByRole('list', { name: 'Drills of other runbooks' });
    expect(others).toHaveTextContent('RTO 5 min, RPO 1 min');
    expect(others).not.toHaveTextContent(/target/);
    expect(screen.getByText(/Recovery was never exercised/)).toBeInTheDocument();
  });

  it('given pages of drills that are not finished, or of recovery, then older ones that are finished are still found', async () => {
    const many = (count: number, changes: Parameters<typeof aDrill>[0]) =>
      Array.from({ length: count }, (_, index) => aDrill({ id: `${JSON.stringify(changes)} ${index}`, ...changes }));
    const recovery = { runbook: 'disaster-recovery', title: 'Disaster recovery' };
    openRecovery(
      {},
      {
        drills: someDrills(
          ...many(25, recovery),
          ...many(25, { ...recovery, result: 'passed' }),
          aDrill({ id: 'old', result: 'passed', title: 'Long ago' }),
        ),
      },
    );

    expect(within(await screen.findByRole('list', { name: 'Drills of recovery' })).getAllByRole('link')).toHaveLength(
      5,
    );
    expect(screen.getByRole('link', { name: 'Long ago' })).toBeInTheDocument();
  });

  it('given a pilot light that stands and a young copy, then both pass, and the claims lead to their evidence', async () => {
    openRecovery({ recovery: read(VALUE), stacks: { state: 'read', at: ago(2), value: [aStack()], reasons: [] } });

    const ready = await screen.findByRole('list', { name: 'What the account says' });
    expect(await within(ready).findAllByText('Passed')).toHaveLength(2);
    expect(ready).toHaveTextContent('hexastyle-staging-pilot-light is UPDATE_COMPLETE.');
    const claims = screen.getByRole('list', { name: 'What is claimed of recovery' });
    expect(within(claims).getByRole('link', { name: 'It stands ready.' })).toHaveAttribute(
      'href',
      '/environments/staging#pilot-light-stands-ready',
    );
    expect(within(claims).getAllByRole('listitem')).toHaveLength(1);
  });
});
