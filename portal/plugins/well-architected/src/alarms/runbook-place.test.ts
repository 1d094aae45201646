import { runbookPlace } from './runbook-place';

test.each([
  'docs/runbooks/staging/api-errors.md#symptom',
  'https://code.example/blob/main/docs/runbooks/staging/api-errors.md#symptom',
])('given %s, leads to the runbook of the portal', (address) => {
  expect(runbookPlace(address, 'staging')).toEqual({ name: 'api-errors', hash: '#symptom' });
});

test.each([
  'docs/runbooks/production/api-errors.md',
  'docs/runbooks/staging/../x.md',
  'javascript:alert(1)',
  'https://wiki.example/x',
])('given %s, there is none of this environment', (address) => {
  expect(runbookPlace(address, 'staging')).toBeUndefined();
});
