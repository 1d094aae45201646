import { createPermission } from '@backstage/plugin-permission-common';

/** Seeing what a new environment would be, which takes a minute of the machine, and adding it. */
export const environmentScaffoldPermission = createPermission({
  name: 'hexastyle.environment.scaffold',
  attributes: { action: 'create' },
});
