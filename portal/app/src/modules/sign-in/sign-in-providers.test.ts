import { ConfigReader } from '@backstage/core-app-api';
import { oidcAuthApiRef } from './oidc-auth-api-ref';
import { signInProviders } from './sign-in-providers';

const providersOf = (auth: object) => signInProviders(new ConfigReader({ auth }));

describe('how people sign in', () => {
  it('given one machine, then as guests and without a question', () => {
    expect(providersOf({})).toEqual(['guest']);
    expect(providersOf({ environment: 'development' })).toEqual(['guest']);
  });

  it('given production, then with the account of the organisation, and no guest comes in', () => {
    const providers = providersOf({ environment: 'production' });

    expect(providers).toEqual([expect.objectContaining({ id: 'oidc', apiRef: oidcAuthApiRef })]);
    expect(providers).not.toContain('guest');
  });
});
