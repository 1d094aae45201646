import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet } from '../vocabulary/require-facts';
import { withFolder } from '../vocabulary/with-folder';

const ROUTES = 'packages/web/src/app/routes.ts';
const CHARTS = 'packages/web/src/features/habit/charts-section.tsx';

/** What the app opens with comes with it. */
const START = '/';

interface Route {
  readonly path: string;
  readonly line: number;
  readonly component: string;
}

/** The routes with a path of their own and what each shows. */
const routesIn = (text: string): readonly Route[] => {
  const starts = [...text.matchAll(/createRoute\(\{/g)].map(({ index }) => index);
  return starts.flatMap((start, at) => {
    const block = text.slice(start, starts[at + 1]);
    const path = /^\s*path: '([^']*)'/m.exec(block)?.[1];
    const component = /^\s*component: (.+)$/m.exec(block)?.[1];
    const line = text.slice(0, start).split('\n').length;
    return path === undefined || component === undefined ? [] : [{ path, component, line }];
  });
};

const routeCheck = ({ path, line, component }: Route): Check => {
  const evidence = { kind: 'code' as const, path: ROUTES, line };
  return path === START || /^lazyRouteComponent\(\(\) => import\(/.test(component)
    ? holds(evidence)
    : fails(`the page ${path} of ${ROUTES} is loaded with the app`, evidence);
};

const pages = (repository: RepositoryFacts): readonly Check[] => {
  const routes = routesIn(repository.read(ROUTES) ?? '');
  return routes.length === 0
    ? [fails(`${ROUTES} has no page`, { kind: 'code', path: ROUTES })]
    : routes.map(routeCheck);
};

export const pagesLoadWhenOpened: Claim = {
  id: 'pages-load-when-opened',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement:
    'A device loads the code of a page when the page is opened, all but the first one, and that of charts when there is something to draw.',
  bestPractices: ['SUS03-BP04', 'SUS03-BP03'],
  fix: `Give the route a \`lazyRouteComponent\` in ${ROUTES}, and import charts by \`lazy\` in ${CHARTS}.`,
  evaluate: (facts) =>
    withFolder(facts, 'packages/web', (repository) =>
      conclude([...pages(repository), expectCode(repository, CHARTS, /^\s*import\('\.\/charts'\)/)], {
        met: 'Every other page and the charts are loaded when they are needed.',
        none: notMet('There is no page.'),
        strength: 'declared',
      }),
    ),
};
