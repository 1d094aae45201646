import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { pagesLoadWhenOpened as claim } from './pages-load-when-opened';

const route = (path: string, component: string) =>
  `const route = createRoute({\n  getParentRoute: () => root,\n  path: '${path}',\n  component: ${component},\n});\n`;
const LAYOUT = "createRoute({\n  id: 'member',\n  component: Layout,\n});\n";
const LAZY = "lazyRouteComponent(() => import('./pages/settings-page'), 'SettingsPage')";
const CHARTS = "const Charts = lazy(() =>\n  import('./charts').then(({ Charts }) => ({ default: Charts })),\n);";
const web = (routes: string, charts = CHARTS) =>
  anAssembly()
    .file('packages/web/src/app/routes.ts', routes)
    .file('packages/web/src/features/habit/charts-section.tsx', charts);

testClaim(claim, {
  met: [
    {
      given: 'a first page and one that is loaded later',
      facts: web(LAYOUT + route('/', 'TodayPage') + route('/settings', LAZY)),
      shows: [{ line: 5 }, { line: 10 }],
    },
  ],
  notMet: [
    {
      given: 'another page that comes with the app',
      facts: web(route('/', 'TodayPage') + route('/settings', 'SettingsPage')),
      because: 'the page /settings of packages/web/src/app/routes.ts is loaded with the app',
    },
    { given: 'charts that come with their page', facts: web(route('/', 'A'), "import { Charts } from './charts';") },
    { given: 'no routes', facts: web('export {};'), because: 'has no page' },
    { given: 'another app', facts: anAssembly().file('packages/web/index.ts', ''), because: 'has no page' },
  ],
  unknown: [{ given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no files' } }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
