import { createBackend } from '@backstage/backend-defaults';
import { wellArchitectedSearchModule } from '@hexastyle/plugin-well-architected-backend';
import { docsFromDisk } from './docs/docs-from-disk';
import { permissionPolicy } from './permission/permission-policy';
import { textFromDisk } from './text-from-disk';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'));
backend.add(textFromDisk);
backend.add(import('@backstage/plugin-mcp-actions-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(permissionPolicy);
backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(import('@backstage/plugin-scaffolder-backend-module-github'));
backend.add(import('@hexastyle/plugin-scaffolder-backend-module-hexastyle'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-techdocs'));
backend.add(import('@backstage/plugin-techdocs-backend'));
backend.add(docsFromDisk);
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@hexastyle/plugin-well-architected-backend'));
backend.add(wellArchitectedSearchModule);

void backend.start();
