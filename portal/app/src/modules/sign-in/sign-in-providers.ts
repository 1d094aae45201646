import type { SignInPage } from '@backstage/core-components';
import type { ConfigApi } from '@backstage/core-plugin-api';
import type { ComponentProps } from 'react';
import { oidcAuthApiRef } from './oidc-auth-api-ref';

type Providers = Extract<ComponentProps<typeof SignInPage>, { readonly providers: unknown }>['providers'];

/**
 * How people sign in: with the organisation's account where `auth.environment` is `production`, as guests on one machine. One
 * bundle serves both, since the backend hands the configuration out when it serves the page.
 */
export function signInProviders(config: Pick<ConfigApi, 'getOptionalString'>): Providers {
  if (config.getOptionalString('auth.environment') !== 'production') {
    return ['guest'];
  }
  return [
    {
      id: 'oidc',
      title: 'Your organisation',
      message: 'Sign in with the account of your organisation',
      apiRef: oidcAuthApiRef,
    },
  ];
}
