import { readEnvironments } from '@hexastyle/environment';
import { aRepository, TWO_ENVIRONMENTS } from '../testing/repository';
import { synthesized } from '../testing/synthesized';

it('the resolved environments are those that the descriptors describe', () => {
  const resolved: unknown = JSON.parse(String(synthesized()['environments/environments.json']));

  expect(resolved).toMatchObject({ environments: readEnvironments(aRepository(TWO_ENVIRONMENTS)) });
});
