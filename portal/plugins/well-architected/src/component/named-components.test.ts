import { isComponentAvailable, namedComponents } from './named-components';

const entity = (kind: string, annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'api', annotations },
});

it('given values with commas, then each is named once and in order', () => {
  expect(namedComponents(entity('Component', { 'hexastyle.dev/component': ' data,api ,, data' }))).toEqual([
    'data',
    'api',
  ]);
});

it('given another kind, then it has no components', () => {
  expect(namedComponents(entity('System', { 'hexastyle.dev/component': 'api' }))).toEqual([]);
});

it.each([
  [{ 'hexastyle.dev/component': 'api', 'hexastyle.dev/environments': 'staging' }, true],
  [{ 'hexastyle.dev/component': 'api' }, false],
  [{ 'hexastyle.dev/environments': 'staging' }, false],
])('given %j, then whether there is something to show is %s', (annotations, expected) => {
  expect(isComponentAvailable(entity('Component', annotations))).toBe(expected);
});
