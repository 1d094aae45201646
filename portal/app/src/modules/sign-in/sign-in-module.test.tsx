import { ConfigReader } from '@backstage/core-app-api';
import { createApp } from '@backstage/frontend-defaults';
import { render, screen } from '@testing-library/react';
import { signInModule } from './sign-in-module';

jest.setTimeout(60_000);

const open = (auth: object) => {
  const config = new ConfigReader({
    app: { title: 'Hexastyle', baseUrl: 'http://localhost' },
    backend: { baseUrl: 'http://localhost' },
    auth,
  });
  const app = createApp({ features: [signInModule], advanced: { configLoader: () => Promise.resolve({ config }) } });
  render(app.createRoot());
};

describe('the page before the portal', () => {
  it('given production, then it asks for the account of the organisation and offers no guest', async () => {
    open({ environment: 'production' });

    expect(await screen.findByText('Your organisation', {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.queryByText('Guest')).toBeNull();
  });

  it('given one machine, then it is the one for guests', async () => {
    open({});

    expect(await screen.findByText('Guest', {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.queryByText('Your organisation')).toBeNull();
  });
});
