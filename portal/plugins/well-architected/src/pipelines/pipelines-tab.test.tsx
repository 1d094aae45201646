import type { LiveResponse, Pipeline } from '@hexastyle/plugin-well-architected-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LiveApi } from '../api/live-api';
import { aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';
import { someLive } from '../testing/some-live';

const AT = '2026-01-01T10:00:00.000Z';
const CONSOLE =
  'https://us-east-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/hexastyle-staging-backend/view';
const DENIED = { what: 'permission codepipeline:ListPipelines missing', wayOut: 'allow it to the role that reads' };

const pipeline: Pipeline = {
  name: 'hexastyle-staging-backend',
  url: CONSOLE,
  stages: [
    {
      name: 'Test',
      status: 'Failed',
      actions: [{ name: 'Unit', status: 'Failed', summary: 'Build exited with 1', waits: false }],
    },
    {
      name: 'Approve',
      status: 'InProgress',
      actions: [{ name: 'Production', status: 'InProgress', changedAt: AT, waits: true }],
    },
    { name: 'Deploy', actions: [] },
  ],
  executions: [
    {
      id: 'e2',
      status: 'InProgress',
      startedAt: AT,
      changedAt: AT,
      commits: [{ id: 'abcdef0123456789', summary: 'Mend the API', url: 'https://code.example/commit/abcdef' }],
    },
    { id: 'e1', status: 'Failed', startedAt: AT, changedAt: '2026-01-01T10:03:20.000Z', commits: [] },
  ],
};
const READ: LiveResponse<'pipelines'> = { state: 'read', at: AT, value: [pipeline], reasons: [] };

function openPipelines(pipelines?: LiveResponse<'pipelines'>, more: Partial<LiveApi> = {}) {
  openPortal(
    '/environments/staging/pipelines',
    { staging: aReport([]) },
    {
      live: { ...someLive({ parts: pipelines === undefined ? {} : { pipelines } }), ...more },
    },
  );
}

describe('the pipelines of an environment', () => {
  it('given a pipeline, then its stages are steps with states, actions and errors', async () => {
    openPipelines(READ);

    const stages = await screen.findByRole('list', { name: 'Stages of hexastyle-staging-backend' });
    expect(stages).toHaveTextContent(
      /Test✕Failed.*Unit✕FailedBuild exited with 1.*Approve▶Running.*Deploy–Did not run yet/,
    );
  });

  it('given an approval that waits, then it is on top, with a link to the console in a tab of its own', async () => {
    openPipelines(READ);

    const approvals = await screen.findByRole('region', { name: 'Approvals that wait' });
    expect(approvals).toHaveTextContent('1 approval waits');
    expect(approvals).toHaveTextContent(/Production in Approve of .*, since/);
    const link = within(approvals).getByRole('link');
    expect(link).toHaveAttribute('href', CONSOLE);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('given executions, then each has its status, its duration and its commits', async () => {
    openPipelines(READ);

    const table = await screen.findByRole('region', { name: 'Executions of hexastyle-staging-backend' });
    const [, running, failed] = within(table).getAllByRole('row');
    expect(running).toHaveTextContent(/RunningStill runningabcdef0123 Mend the API$/);
    expect(failed).toHaveTextContent(/Failed3 min 20 s$/);
    expect(within(table).getByRole('link', { name: 'abcdef0123' })).toHaveAttribute(
      'href',
      'https://code.example/commit/abcdef',
    );
  });

  it('given nobody who reads accounts, then it says what to configure', async () => {
    openPipelines();

    expect(await screen.findByRole('note')).toHaveTextContent('set wellArchitected.live');
  });

  it('given a missing permission, then it is named', async () => {
    openPipelines({ state: 'unknown', at: AT, reasons: [DENIED] });

    expect(await screen.findByRole('alert')).toHaveTextContent('permission codepipeline:ListPipelines missing');
  });

  it('given parts that could not be read and a failure since, then what there is stays, with the reasons', async () => {
    const part = { name: 'hexastyle-staging-frontend', url: CONSOLE };
    openPipelines({ ...READ, value: [part], reasons: [DENIED], failure: { at: AT, reasons: [DENIED] } });

    const section = await screen.findByRole('region', { name: 'hexastyle-staging-frontend' });
    expect(section).toHaveTextContent(/stages could not be read.*executions could not be read/);
    expect(section).not.toHaveTextContent('Did not run yet');
    expect(screen.getAllByRole('alert')).toHaveLength(2);
  });

  it('given no pipeline, then it says how they are deployed', async () => {
    openPipelines({ ...READ, value: [] });

    expect(await screen.findByText(/has no pipeline of this environment/)).toHaveTextContent('docs/deploying.md');
  });

  it('given a refresh that is refused, then it says why and keeps what was there', async () => {
    openPipelines(READ, { refreshLive: () => Promise.reject(new Error('Ask again in 20 seconds.')) });

    (await screen.findByRole('button', { name: 'Refresh' })).focus();
    await userEvent.keyboard('{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Ask again in 20 seconds.');
    expect(screen.getByRole('list', { name: 'Stages of hexastyle-staging-backend' })).toBeInTheDocument();
  });

  it('given hostile words and addresses, then they are text and lead nowhere', async () => {
    const hostile: Pipeline = {
      name: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      stages: [
        {
          name: 'Approve',
          status: 'InProgress',
          actions: [
            {
              name: 'Yes',
              status: 'InProgress',
              waits: true,
              summary: '<script>alert(1)</script>',
              url: 'data:text/html,x',
            },
          ],
        },
      ],
      executions: [
        {
          id: 'e1',
          status: 'Odd',
          commits: [{ id: 'abc', summary: '<b>bold</b>', url: 'JavaScript:alert(1)' }],
        },
      ],
    };
    openPipelines({ ...READ, value: [hostile] });

    const section = await screen.findByRole('region', { name: hostile.name });
    expect(section).toHaveTextContent('<b>bold</b>');
    expect(section).toHaveTextContent('Odd');
    const approvals = screen.getByRole('region', { name: 'Approvals that wait' });
    expect(approvals).toHaveTextContent('<script>alert(1)</script>');
    for (const place of [section, approvals]) {
      expect(place.querySelector('a, b, img, script')).not.toBeInTheDocument();
    }
  });
});
