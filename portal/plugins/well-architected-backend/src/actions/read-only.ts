import { reportReadPermission } from '@hexastyle/plugin-well-architected-common';

/** Every action of the plugin changes nothing, and is shown to those who may read reports. */
export const READ_ONLY = {
  visibilityPermission: reportReadPermission,
  attributes: { readOnly: true, idempotent: true, destructive: false },
};
