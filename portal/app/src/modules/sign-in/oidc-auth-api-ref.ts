import type { BackstageIdentityApi, ProfileInfoApi, SessionApi } from '@backstage/core-plugin-api';
import { createApiRef } from '@backstage/core-plugin-api';

/** The session with the identity provider of `auth.providers.oidc`. */
export const oidcAuthApiRef = createApiRef<ProfileInfoApi & BackstageIdentityApi & SessionApi>({
  id: 'app.auth.oidc',
});
