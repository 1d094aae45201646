import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClaim, aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';

const statement = 'Aurora storage is encrypted with a key of its own';
const source = { file: 'packages/infra/src/data/cluster.ts', line: 42 };
const gap = aClaim({
  id: 'gap',
  pillar: 'reliability',
  statement: 'Backups are copied to the recovery region',
  verdict: 'missing',
  evidence: [
    {
      kind: 'resource',
      region: 'us-east-1',
      stack: 'hexastyle-staging-data',
      logicalId: 'Cluster',
      type: 'AWS::RDS::DBCluster',
      constructPath: '/Data/Cluster',
      source,
      property: 'StorageEncrypted',
      expected: true,
    },
  ],
});
const report = aReport([aClaim(), gap]);

describe('the pillars of an environment', () => {
  it('given a claim, when it is opened, then it shows reason, fix, property and the line of code', async () => {
    openPortal('/environments/staging', { staging: report });

    await userEvent.click(await screen.findByRole('button', { name: gap.statement }));

    const evidence = screen.getByRole('list', { name: 'Evidence' });
    expect(
      within(evidence)
        .getByText(/StorageEncrypted/)
        .closest('div'),
    ).toHaveTextContent('StorageEncrypted is absent, expected true');
    expect(within(evidence).getByRole('link', { name: 'packages/infra/src/data/cluster.ts:42' })).toHaveAttribute(
      'href',
      'https://code.example/9f3c1a2b4d5e6f70/packages/infra/src/data/cluster.ts#L42',
    );
    expect(screen.getByText(gap.fix)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'SEC08-BP02 Enforce encryption at rest' })).toHaveAttribute(
      'href',
      'https://aws.example/sec08',
    );
  });

  it('given claims, when they are listed, then the verdict and the strength are words', async () => {
    openPortal('/environments/staging', { staging: report });

    const claim = (await screen.findByRole('button', { name: statement })).closest('li');
    expect(claim).toHaveTextContent('Verified');
    expect(claim).toHaveTextContent('Present: synthesized');
  });

  it('given a text, when it is typed, then only claims with it are left and their number is told', async () => {
    openPortal('/environments/staging', { staging: report });

    await userEvent.type(await screen.findByRole('searchbox', { name: 'Text' }), 'DBCluster');

    await waitFor(() => {
      expect(screen.queryByRole('button', { name: statement })).not.toBeInTheDocument();
    });
    expect(screen.getByRole('button', { name: gap.statement })).toBeInTheDocument();
    expect(screen.getByText('1 of 2 claims')).toHaveAttribute('role', 'status');
  });

  it('given a filter in the address, when the page is open, then it is applied', async () => {
    openPortal('/environments/staging?verdict=gaps', { staging: report });

    expect(await screen.findByRole('button', { name: gap.statement })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: statement })).not.toBeInTheDocument();
  });

  it('given a filter that nothing matches, when all claims are asked for, then they are back', async () => {
    openPortal('/environments/staging?text=nothing-has-this', { staging: report });

    await userEvent.click(await screen.findByRole('button', { name: 'Show all claims' }));

    expect(await screen.findByText('2 of 2 claims')).toBeInTheDocument();
  });

  it('given a claim in the address, when the page is open, then the claim is open', async () => {
    Element.prototype.scrollIntoView = jest.fn();
    openPortal('/environments/staging#gap', { staging: report });

    expect(await screen.findByRole('button', { name: gap.statement })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: statement })).toHaveAttribute('aria-expanded', 'false');
  });

  it('given a principle, when it is opened, then the claims that show it are there', async () => {
    openPortal('/environments/staging?pillar=security', { staging: report });

    await userEvent.click(await screen.findByRole('button', { name: /Design principles/ }));

    expect(screen.getByRole('link', { name: `Verified: ${statement}` })).toHaveAttribute(
      'href',
      '/environments/staging?pillar=security#database-encrypted-at-rest',
    );
  });

  it('given a broken report, when the page is open, then it says why and what to run', async () => {
    openPortal('/environments/staging', {
      staging: { state: 'broken', reason: 'staging.json cannot be read.', fix: 'npm run evidence' },
    });

    expect(await screen.findByText('The report is broken')).toBeInTheDocument();
    expect(screen.getByText('npm run evidence')).toBeInTheDocument();
  });

  it('given an unknown name, when the page is open, then the backend’s answer is shown', async () => {
    openPortal('/environments/nowhere', { staging: report });

    expect(await screen.findByRole('alert')).toHaveTextContent('There is no environment "nowhere".');
  });

  it('given an environment, then its history and the comparison with another one are a step away', async () => {
    openPortal('/environments/staging/costs', { staging: report, production: report });

    expect(await screen.findByRole('link', { name: 'History' })).toHaveAttribute(
      'href',
      '/environments/staging/history',
    );
    expect(screen.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/environments/compare?base=staging');
  });

  it('given a screen that is narrower than the tabs, when one is open, then it is scrolled to', async () => {
    const place = (left: number, width: number) => DOMRect.fromRect({ x: left, y: 0, width, height: 40 });
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.getAttribute('aria-current') === 'page' ? place(600, 80) : place(0, 390);
    });
    openPortal('/environments/staging/recovery', { staging: report });

    const strip = (await screen.findByRole('link', { name: 'Recovery' })).closest('nav');
    expect(strip).toHaveProperty('scrollLeft', 445);
    jest.restoreAllMocks();
  });

  it('given faults of the gate, when the page is open, then they are listed', async () => {
    openPortal('/environments/staging', { staging: aReport([], { faults: ['waivers/old.yaml has expired.'] }) });

    expect(await screen.findByText('waivers/old.yaml has expired.')).toBeInTheDocument();
  });
});
