import type { LiveReading } from '@hexastyle/plugin-well-architected-common';
import { TestApiProvider } from '@backstage/test-utils';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { anApi } from '../testing/an-api';
import type { Readings } from '../testing/some-live';
import { someLive } from '../testing/some-live';
import type { LiveApi } from '../api/live-api';
import { LivePanel } from './live-panel';

type Stacks = NonNullable<NonNullable<Readings['parts']>['stacks']>;
type StacksValue = Stacks extends LiveReading<infer Value> ? Value : never;

const at = '2026-01-01T10:00:00.000Z';
const DENIED = { what: 'permission cloudformation:ListStacks missing', wayOut: 'allow it to the role that reads' };
const stack = {
  name: 'hexastyle-staging-data',
  region: 'us-east-1',
  arn: 'arn:stack',
  status: 'UPDATE_COMPLETE',
  drift: 'IN_SYNC',
};
const READ: Stacks = { state: 'read', at, value: [stack], reasons: [] };

function show(stacks: Stacks, more: Partial<LiveApi> = {}) {
  const api = { ...anApi({}), live: { ...someLive({ parts: { stacks } }), ...more } };
  const panelOf = (environment: string) => (
    <TestApiProvider apis={[[wellArchitectedApiRef, api]]}>
      <LivePanel environment={environment} part="stacks">
        {(value: StacksValue) => <p>{value.map(({ name }) => name).join()}</p>}
      </LivePanel>
    </TestApiProvider>
  );
  const { rerender } = render(panelOf('staging'));
  return {
    turnTo: (environment: string) => {
      rerender(panelOf(environment));
    },
  };
}

test('given a reading, shows it and its age', async () => {
  show(READ);
  expect(await screen.findByText('hexastyle-staging-data')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent(/^Read \d+ days ago$/);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('given nobody who reads, says what to configure, and offers no refresh', async () => {
  show({ state: 'off', reasons: [{ what: 'accounts are not read', wayOut: 'set `wellArchitected.live`' }] });
  expect(await screen.findByRole('note')).toHaveTextContent('accounts are not read: set wellArchitected.live.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('given a missing permission, names it and the way out', async () => {
  show({ state: 'unknown', at, reasons: [DENIED] });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Not known: the stacks.*permission cloudformation:ListStacks missing: allow it to the role that reads\./,
  );
});

test('given the first reading still to come, says so', async () => {
  show({ state: 'waiting' });
  expect(await screen.findByText(/being read for the first time/)).toBeInTheDocument();
});

test('given a part of it and a failure since, shows what there is and both reasons', async () => {
  show({ ...READ, reasons: [DENIED], failure: { at, reasons: [{ what: 'throttled', wayOut: 'wait' }] } });
  expect(await screen.findByText('hexastyle-staging-data')).toBeInTheDocument();
  const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(alerts[0]).toMatch(/Could not read the stacks since.*throttled: wait\./);
  expect(alerts[1]).toMatch(/Not all of the stacks could be read.*ListStacks missing/);
});

test('given Refresh, shows what came', async () => {
  const refreshLive = () => Promise.resolve({ ...READ, value: [{ ...stack, name: 'renewed' }] } as never);
  show(READ, { refreshLive });
  await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
  expect(await screen.findByText('renewed')).toBeInTheDocument();
});

test('given a refused refresh, says why and keeps what was there', async () => {
  show(READ, { refreshLive: () => Promise.reject(new Error('Costs are read at most once in 15 minutes.')) });
  await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Costs are read at most once in 15 minutes.');
  expect(screen.getByText('hexastyle-staging-data')).toBeInTheDocument();
});

test.each(['answers', 'fails'])(
  'given a refresh that %s after the page turned to another environment, shows nothing of it',
  async (how) => {
    const late = Promise.withResolvers<never>();
    const { turnTo } = show(READ, { refreshLive: () => late.promise });
    await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
    turnTo('production');

    expect(await screen.findByRole('button', { name: 'Refresh' })).toBeEnabled();
    await act(async () => {
      if (how === 'fails') late.reject(new Error('of staging'));
      else late.resolve({ ...READ, value: [{ ...stack, name: 'of staging' }] } as never);
      await Promise.allSettled([late.promise]);
    });

    expect(screen.queryByText('of staging')).not.toBeInTheDocument();
    expect(screen.getByText('hexastyle-staging-data')).toBeInTheDocument();
  },
);
