import { readFileSync } from 'node:fs';
import { inRepository } from '../../repository';
import { HABIT_PAGES, MEMBER_PAGES, VISITOR_PAGES } from './pages';

/** Every address that the router of the habit tracker knows. */
const routes = (): readonly string[] => {
  const text = readFileSync(inRepository('packages/web/src/app/routes.ts'), 'utf8');
  return [...text.matchAll(/^ +path: '(\/.*)',$/gm)].flatMap(([, route]) => route ?? []);
};

describe('the pages that the journey looks at', () => {
  it('are all that the router knows', () => {
    const walked = [...VISITOR_PAGES, ...MEMBER_PAGES, ...HABIT_PAGES].map(({ route }) => route);
    expect(walked.toSorted()).toEqual(routes().toSorted());
  });
});
