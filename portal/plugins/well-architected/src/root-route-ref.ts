import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The environments' page in the new frontend system. */
export const rootRouteRef = createRouteRef();
