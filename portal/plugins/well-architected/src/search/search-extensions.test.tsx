import searchPlugin from '@backstage/plugin-search/alpha';
import { searchApiRef } from '@backstage/plugin-search-react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { wellArchitectedPlugin } from '../plugin';
import { anApi } from '../testing/an-api';

describe('search over claims and runbooks', () => {
  const found = (type: string, document: object) => ({
    type,
    document: {
      title: 'Every database is encrypted.',
      text: '1 of 1 is.',
      location: '/environments/staging#a',
      ...document,
    },
    highlight: { preTag: '<m>', postTag: '</m>', fields: { text: '1 of <m>1</m> is.' } },
  });
  const search = (...results: ReturnType<typeof found>[]) => {
    renderTestApp({
      features: [searchPlugin, wellArchitectedPlugin],
      initialRouteEntries: ['/search?query=1'],
      apis: [
        [wellArchitectedApiRef, anApi({})],
        [catalogApiRef, catalogApiMock()],
        [searchApiRef, { query: () => Promise.resolve({ results, numberOfResults: results.length }) }],
      ],
    });
  };

  it('given a claim, then it leads to its place and says how it was judged, and where', async () => {
    search(found('well-architected-claim', { environment: 'staging', verdict: 'missing' }));

    const title = await screen.findByRole('link', { name: 'Every database is encrypted.' });
    expect(title).toHaveAttribute('href', '/environments/staging#a');
    const result = title.closest('article');
    expect(result).toHaveTextContent('Missing');
    expect(result).toHaveTextContent('staging');
    expect(result?.querySelector('mark, [class*=highlight]')).toHaveTextContent('1');
  });

  it('given a runbook, then it has no verdict; and what is no verdict is not shown as one', async () => {
    search(
      found('well-architected-runbook', { title: 'Rollback: Action', environment: 'staging' }),
      found('well-architected-claim', { title: 'Of another version', environment: 7, verdict: 'constructor' }),
    );

    const runbook = (await screen.findByRole('link', { name: 'Rollback: Action' })).closest('article');
    expect(runbook).toHaveTextContent('staging');
    expect(screen.getByRole('link', { name: 'Of another version' }).closest('article')).toHaveTextContent(
      /^Of another version1 of 1 is\.$/,
    );
  });

  it('given the page of search, then it can be narrowed to claims or runbooks', async () => {
    search();

    expect(await screen.findByText('Claims')).toBeInTheDocument();
    expect(screen.getByText('Runbooks')).toBeInTheDocument();
  });
});
