import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { sidebarContent } from './sidebar-content';

/** Our menu in place of the one that Backstage derives from the pages. */
export const navModule = createFrontendModule({ pluginId: 'app', extensions: [sidebarContent] });
