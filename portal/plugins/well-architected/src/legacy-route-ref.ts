import { createRouteRef } from '@backstage/core-plugin-api';

/** The environments' page in the old frontend system. */
export const legacyRouteRef = createRouteRef({ id: 'well-architected' });
