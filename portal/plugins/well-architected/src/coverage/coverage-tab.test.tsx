import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCoverage, anUnjudgedPractice, aPractice } from '../testing/a-coverage';
import { aClaim, aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';

const uncovered = anUnjudgedPractice({ id: 'SEC08-BP03', title: 'Automate protection', reason: 'Nobody `looks` yet.' });
const inapplicable = anUnjudgedPractice({
  id: 'REL09-BP04',
  title: 'Peer networks',
  question: 'REL09',
  pillar: 'reliability',
  classification: 'not-applicable',
  verdict: 'not-applicable',
  reason: 'There is one network.',
});
const report = aReport([aClaim()], { coverage: aCoverage([aPractice(), uncovered, inapplicable]) });

const open = (search = '', staging: Parameters<typeof openPortal>[1][string] = report) =>
  openPortal(`/environments/staging/coverage${search}`, { staging });

const practice = async (id: string) => {
  const item = (await screen.findByText(new RegExp(`^${id} `))).closest('li');
  if (item === null) {
    throw new Error(`${id} is in no list.`);
  }
  return within(item);
};

describe('the coverage of an environment', () => {
  it('given a pillar, when the tab is open, then it says how many practices of how many are shown, and the classes in words', async () => {
    open();

    const security = within(await screen.findByRole('region', { name: 'Security' }));
    expect(security.getByText('1 of 2 best practices shown')).toBeInTheDocument();
    const classes = within(security.getByRole('list', { name: 'Best practices of Security by class' }));
    expect(classes.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 automated',
      '1 uncovered',
    ]);
  });

  it('given the table, when it is asked for, then it has every class of every pillar and their sum', async () => {
    open();

    await userEvent.click(await screen.findByText(/^Coverage as a table/));

    const table = within(screen.getByRole('region', { name: 'Coverage by pillar' }));
    const rows = table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      [
        ...['Pillar', 'Questions', 'Best practices', 'Shown'],
        ...['Automated', 'Repository', 'Attested, in force', 'Not applicable', 'Uncovered'],
      ],
      ['Security', '1', '2', '1', '1', '0', '0 of 0', '0', '1'],
      ['Reliability', '1', '1', '0', '0', '0', '0 of 0', '1', '0'],
      ['All', '2', '3', '1', '1', '0', '0 of 0', '1', '1'],
    ]);
  });

  it('given a pillar, when it is opened by keyboard, then a practice has its class, AWS’s page and the claim that shows it', async () => {
    open();

    (await screen.findByRole('button', { name: 'Questions of Security: 1' })).focus();
    await userEvent.keyboard('{Enter}');

    expect(screen.getByRole('heading', { name: 'SEC08 How do you protect your data at rest?' })).toBeInTheDocument();
    const shown = await practice('SEC08-BP02');
    expect(shown.getByText('Automated')).toBeInTheDocument();
    expect(shown.getByText('Shown')).toBeInTheDocument();
    expect(shown.getByRole('link', { name: 'SEC08-BP02 Enforce encryption at rest' })).toHaveAttribute(
      'href',
      'https://aws.example/sec08',
    );
    expect(shown.getByRole('link', { name: 'Aurora storage is encrypted with a key of its own' })).toHaveAttribute(
      'href',
      '/environments/staging#database-encrypted-at-rest',
    );
  });

  it('given the filter for uncovered in the address, when the tab is open, then only those are unfolded, with what they need', async () => {
    open('?practices=uncovered');

    const found = await practice('SEC08-BP03');
    expect(found.getByText('Uncovered')).toBeInTheDocument();
    expect(found.getByText('Not shown')).toBeInTheDocument();
    expect(found.getByText('looks').tagName).toBe('CODE');
    expect(screen.queryByText(/^SEC08-BP02 /)).not.toBeInTheDocument();
    expect(screen.getByText('1 of 3 best practices')).toHaveAttribute('role', 'status');
    const reliability = within(screen.getByRole('region', { name: 'Reliability' }));
    expect(reliability.getByText('No best practice of it matches the filter.')).toBeInTheDocument();
  });

  it('given the choice of practices, when uncovered is chosen, then the choice tells its number and the list is narrowed', async () => {
    open();

    await userEvent.click(await screen.findByRole('button', { name: /Best practices$/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Uncovered: 1' }));

    expect(await screen.findByText('1 of 3 best practices')).toBeInTheDocument();
    expect(screen.getByText('SEC08-BP03 Automate protection')).toBeInTheDocument();
  });

  it('given a practice that does not apply, when its pillar is open, then the reason is there', async () => {
    open('?pillar=reliability');

    const found = await practice('REL09-BP04');
    expect(found.getByText('Not applicable')).toBeInTheDocument();
    expect(found.getByText('Does not apply: There is one network.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Security' })).not.toBeInTheDocument();
  });

  it('given a filter that nothing matches, when all are asked for, then they are back', async () => {
    open('?practices=nothing-has-this');

    await userEvent.click(await screen.findByRole('button', { name: 'Show all best practices' }));

    expect(await screen.findByText('3 of 3 best practices')).toBeInTheDocument();
  });

  it('given a claim that the report lost, when its practice is shown, then its id is left and leads nowhere', async () => {
    open('?pillar=security', aReport([], { coverage: aCoverage([aPractice()]) }));

    const found = await practice('SEC08-BP02');
    expect(found.getByText('database-encrypted-at-rest').closest('li')).toHaveTextContent('is not in the report');
    expect(found.queryByRole('link', { name: /database/ })).not.toBeInTheDocument();
  });

  it('given a report of before there was coverage, when the tab is open, then it says so and what to run', async () => {
    open('', aReport([aClaim()]));

    expect(await screen.findByText('This report has no coverage')).toBeInTheDocument();
    expect(screen.getByText('npm run evidence')).toBeInTheDocument();
  });

  it('given no report, when the tab is open, then it says why', async () => {
    open('', { state: 'missing', reason: 'No report has been written for staging yet.', fix: 'npm run evidence' });

    expect(await screen.findByText('There is no report')).toBeInTheDocument();
  });
});
