import { OAuth2 } from '@backstage/core-app-api';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  oauthRequestApiRef,
} from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { oidcAuthApiRef } from './oidc-auth-api-ref';
import { signInProviders } from './sign-in-providers';

const oidcAuthApi = ApiBlueprint.make({
  name: 'oidc-auth',
  params: (defineParams) =>
    defineParams({
      api: oidcAuthApiRef,
      deps: { configApi: configApiRef, discoveryApi: discoveryApiRef, oauthRequestApi: oauthRequestApiRef },
      factory: ({ configApi, discoveryApi, oauthRequestApi }) =>
        OAuth2.create({
          configApi,
          discoveryApi,
          oauthRequestApi,
          provider: { id: 'oidc', title: 'Your organisation', icon: () => null },
          environment: configApi.getOptionalString('auth.environment') ?? 'development',
          defaultScopes: ['openid', 'profile', 'email'],
        }),
    }),
});

// Only an extension without a name takes the place of Backstage's, and its type says `name: undefined` where none is expected.
const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => {
      const { SignInPage } = await import('@backstage/core-components');
      return function ConfiguredSignInPage(props) {
        return <SignInPage {...props} providers={signInProviders(useApi(configApiRef))} />;
      };
    },
  },
}) as ExtensionDefinition;

/** Sign-in as the configuration says, in place of Backstage's page for guests. */
export const signInModule = createFrontendModule({ pluginId: 'app', extensions: [oidcAuthApi, signInPage] });
