import { coreServices, createBackendFeatureLoader } from '@backstage/backend-plugin-api';
import allowAllPolicy from '@backstage/plugin-permission-backend-module-allow-all-policy';
import { operatorsPolicyModule } from './operators-policy-module';
import { readGroups } from './read-groups';

/** Who may do what: by group where `permission.hexastyle.operators` is configured, everybody everything where it is not. */
export const permissionPolicy = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    const groups = readGroups(config);
    yield groups === undefined ? allowAllPolicy : operatorsPolicyModule(groups);
  },
});
