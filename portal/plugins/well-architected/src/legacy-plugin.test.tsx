import { EntityProvider } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import {
  EntityEnvironmentsCard,
  EntityPillarsCard,
  EntityWellArchitectedContent,
  WellArchitectedPage,
  wellArchitectedApiRef,
} from './legacy';
import { legacyRouteRef } from './legacy-route-ref';
import { aClaim, aReport } from './testing/a-report';
import { anApi } from './testing/an-api';

describe('the plugin in an app of the old frontend system', () => {
  const api = anApi({ staging: aReport([aClaim()]) });

  it('given the page, when it is mounted, then it shows the environments below its heading', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[wellArchitectedApiRef, api]]}>
        <Routes>
          <Route path="/environments/*" element={<WellArchitectedPage />} />
        </Routes>
      </TestApiProvider>,
      { routeEntries: ['/environments'] },
    );

    expect(await screen.findByRole('heading', { name: 'Environments' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'staging' })).toHaveAttribute('href', '/environments/staging');
  });

  it('given the address of a tab, when it is open, then the tab is shown', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[wellArchitectedApiRef, api]]}>
        <Routes>
          <Route path="/environments/*" element={<WellArchitectedPage />} />
        </Routes>
      </TestApiProvider>,
      { routeEntries: ['/environments/staging/runbooks'] },
    );

    expect(await screen.findByRole('link', { name: 'API answers with errors' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks/api-errors',
    );
    expect(screen.getByRole('link', { name: 'Runbooks' })).toHaveAttribute('href', '/environments/staging/runbooks');
  });

  it('given an entity, when its content is mounted, then it shows the claims of its environment', async () => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: { name: 'hexastyle-staging', annotations: { 'hexastyle.dev/environment': 'staging' } },
      spec: { type: 'environment' },
    };
    await renderInTestApp(
      <TestApiProvider apis={[[wellArchitectedApiRef, api]]}>
        <EntityProvider entity={entity}>
          <EntityWellArchitectedContent />
        </EntityProvider>
      </TestApiProvider>,
    );

    expect(await screen.findByRole('button', { name: aClaim().statement })).toBeInTheDocument();
  });

  it('given entities, when their cards are mounted, then they lead to where the page is mounted', async () => {
    const aSystem = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { name: 'hexastyle', annotations: { 'hexastyle.dev/environments': 'staging' } },
    };
    const anEnvironment = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: { name: 'staging' },
      spec: { type: 'environment' },
    };
    await renderInTestApp(
      <TestApiProvider apis={[[wellArchitectedApiRef, api]]}>
        <EntityProvider entity={aSystem}>
          <EntityEnvironmentsCard />
        </EntityProvider>
        <EntityProvider entity={anEnvironment}>
          <EntityPillarsCard />
        </EntityProvider>
        <Routes>
          <Route path="/elsewhere/*" element={<WellArchitectedPage />} />
        </Routes>
      </TestApiProvider>,
      { mountedRoutes: { '/elsewhere': legacyRouteRef } },
    );

    expect(await screen.findByRole('link', { name: 'staging' })).toHaveAttribute('href', '/elsewhere/staging');
    expect(await screen.findByRole('link', { name: 'Security' })).toHaveAttribute(
      'href',
      '/elsewhere/staging?pillar=security',
    );
  });
});
