import type { LiveResponse } from '@hexastyle/plugin-well-architected-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';
import { aDeclaredAlarm, alarmInventory, anAlarm, anAlarmDetail } from '../testing/some-alarms';
import { someLive } from '../testing/some-live';

const AT = '2026-01-01T10:00:00.000Z';
const DENIED = { what: 'permission cloudwatch:DescribeAlarms missing', wayOut: 'allow it to the role that reads' };
const firing = anAlarm({ state: 'ALARM', stateReason: 'Threshold Crossed: 7.5 > 5.' });
const quiet = anAlarm({ name: 'hexastyle-staging-throttles', runbook: undefined, actionsEnabled: false });
const READ: LiveResponse<'alarms'> = { state: 'read', at: AT, value: [quiet, firing], reasons: [] };

const NAME = firing.name;

interface Opened extends Partial<WellArchitectedApi> {
  readonly search?: string;
  readonly inventory?: ReturnType<typeof alarmInventory>;
}

function openAlarms(alarms?: LiveResponse<'alarms'>, { search = '', inventory, ...more }: Opened = {}) {
  openPortal(
    `/environments/staging/alarms${search}`,
    { staging: aReport([]) },
    {
      live: someLive({
        parts: alarms === undefined ? {} : { alarms },
        alarms: { [NAME]: { state: 'read', at: AT, value: anAlarmDetail(firing), reasons: [] } },
      }),
      ...(inventory === undefined
        ? {}
        : { getInventory: () => Promise.resolve({ state: 'read', origin: 'disk', content: inventory } as const) }),
      ...more,
    },
  );
}

const alarmList = () => screen.findByRole('list', { name: 'Alarms of staging' });
const itemOf = async (name: string) => {
  const item = within(await alarmList())
    .getByRole('button', { name })
    .closest('li');
  return item ?? document.body;
};

describe('the alarms of an environment', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn();
  });

  it('given a reading, then the firing one comes first with its reason and a link to its runbook', async () => {
    openAlarms(READ);

    const [first, second] = within(await alarmList()).getAllByRole('listitem');
    expect(first).toHaveTextContent(/In alarm.*since.*us-east-1.*Threshold Crossed: 7\.5 > 5\./);
    expect(screen.getByRole('heading', { level: 3, name: NAME })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Runbook: api-errors' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks/api-errors#symptom',
    );
    expect(second).toHaveTextContent(/OK.*No runbook.*Actions disabled/);
    expect(screen.getByText('Not known: which alarms are declared, and what none of them watches')).toBeInTheDocument();
  });

  it('given the keyboard, when an alarm is opened, then its graph, its condition and its history are shown', async () => {
    openAlarms(READ);

    within(await itemOf(NAME))
      .getByRole('button')
      .focus();
    await userEvent.keyboard('{Enter}');

    expect(await screen.findByText(/^Fires on/)).toHaveTextContent(
      '5xx rate more than 5 % for 1 of 1 periods of 5 min',
    );
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '5xx rate: 3 values, lowest 0 %, highest 7.5 %, newest 6 %; threshold 5 %',
    );
    expect(screen.getByText(/threshold 5 %\. Hours in UTC\.$/)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: /^Changes of the state/ })).toHaveTextContent(/:\d\d UTC OK → In alarm/);
    expect(screen.getByRole('list', { name: 'Told when it fires' })).toHaveTextContent(':alarms');
    expect(screen.getByText('Told when it is over: nobody.')).toBeInTheDocument();
  });

  it('given an address that names an alarm, then it is open, its threshold is drawn and its values are in a table', async () => {
    openAlarms(READ, { search: `?alarm=${NAME}` });

    await userEvent.click(await screen.findByText('The values as a table'));
    expect(within(await screen.findByRole('region', { name: 'Values of 5xx rate' })).getAllByRole('row')).toHaveLength(
      4,
    );
    const chart = screen.getByRole('img', { name: /^5xx rate/ });
    await waitFor(() => {
      expect(chart.querySelectorAll('.recharts-reference-line-line')).toHaveLength(1);
    });
  });

  it('given an alarm that cannot be read, when it is opened, then it says why', async () => {
    openAlarms(READ, { search: `?alarm=${quiet.name}` });

    expect(await screen.findByText(`There is no alarm "${quiet.name}" in us-east-1.`)).toBeInTheDocument();
  });

  it('given a filter in the address, then only what matches is shown', async () => {
    openAlarms(READ, { search: '?state=OK' });

    expect(within(await alarmList()).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Text' }), 'nothing');
    expect(await screen.findByText('0 of 2 alarms')).toBeInTheDocument();
  });

  it('given nobody who reads accounts, then declared alarms are shown, and that their state is not known', async () => {
    openAlarms(undefined, { inventory: alarmInventory([aDeclaredAlarm()]) });

    const item = await itemOf(NAME);
    expect(item).toHaveTextContent(/State unknown.*more than 5.*Runbook: api-errors/);
    expect(screen.getAllByText(/nobody reads accounts here/)[0]).toBeInTheDocument();
    await userEvent.click(within(item).getByRole('button'));
    expect(await within(item).findByText(/Its state is not known/)).toBeInTheDocument();
  });

  it('given a missing permission, then it is named, and declared alarms are shown', async () => {
    openAlarms({ state: 'unknown', at: AT, reasons: [DENIED] }, { inventory: alarmInventory([aDeclaredAlarm()]) });

    expect(await screen.findByText(/Not known: the alarms/)).toBeInTheDocument();
    expect(screen.getByText(/cloudwatch:DescribeAlarms missing/)).toBeInTheDocument();
    expect(await itemOf(NAME)).toHaveTextContent('State unknown');
  });

  it('given the backend cannot be asked, then it says so, and declared alarms are shown', async () => {
    const live = { ...someLive(), getLive: () => Promise.reject(new Error('the backend is away')) };
    openAlarms(READ, { live, inventory: alarmInventory([aDeclaredAlarm()]) });

    expect((await screen.findAllByText('the backend is away'))[0]).toBeInTheDocument();
    expect(await itemOf(NAME)).toHaveTextContent('State unknown');
  });

  it('given an inventory, then what differs from CloudWatch and what no alarm watches is marked', async () => {
    const inventory = alarmInventory([aDeclaredAlarm({ name: 'hexastyle-staging-gone' })], ['Api', 'Worker']);
    openAlarms(READ, { inventory });

    expect(await itemOf('hexastyle-staging-gone')).toHaveTextContent('Not in CloudWatch');
    expect(await itemOf(NAME)).toHaveTextContent('Nothing declares it');
    const unwatched = screen.getByRole('list', { name: 'Critical resources without an alarm' });
    expect(unwatched).toHaveTextContent(/^⚠ Worker AWS::Lambda::Function/);
    expect(within(unwatched).getByRole('link')).toHaveAttribute('href', expect.stringContaining('9f3c1a2b4d5e6f70'));
  });

  it('given a reading that lacks a part and failed since, then no alarm is said to be absent', async () => {
    const failure = { at: AT, reasons: [{ what: 'throttled', wayOut: 'wait' }] };
    const inventory = alarmInventory([aDeclaredAlarm({ name: 'hexastyle-staging-gone' })]);
    openAlarms({ ...READ, reasons: [DENIED], failure }, { inventory });

    expect(await itemOf('hexastyle-staging-gone')).toHaveTextContent('State unknown');
    expect(screen.getByText(/Could not read the alarms since/)).toBeInTheDocument();
    expect(screen.getByText(/Not all of the alarms could be read/)).toBeInTheDocument();
  });

  it('given hostile words, then they are text and lead nowhere', async () => {
    const hostile = anAlarm({
      name: '<img src=x onerror=alert(1)>',
      stateReason: '<script>alert(1)</script>',
      runbook: 'javascript:alert(1)',
    });
    openAlarms({ ...READ, value: [hostile] });

    const item = await itemOf(hostile.name);
    expect(item).toHaveTextContent('<script>alert(1)</script>');
    expect(item).toHaveTextContent('Runbook: javascript:alert(1)');
    expect(item.querySelector('a, img, script')).not.toBeInTheDocument();
  });

  it('given figures of capacity, then each has a chart', async () => {
    const points = [{ at: AT, value: 0.5 }];
    const capacity = {
      state: 'read' as const,
      at: AT,
      value: [{ name: 'acu', resource: 'cluster', unit: 'ACU', points }],
      reasons: [],
    };
    openAlarms(READ, { live: someLive({ parts: { alarms: READ, capacity } }) });

    expect(
      await screen.findByRole('img', { name: /^Database capacity: 1 values.*newest 0\.5 ACU/ }),
    ).toBeInTheDocument();
  });
});
