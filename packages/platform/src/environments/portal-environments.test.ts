import { parse } from 'yaml';
import { synthesized } from '../testing/synthesized';

it('the portal knows every environment, also before there is a report', () => {
  const where = { account: '111111111111', region: 'us-east-1', drRegion: 'us-west-2', owner: 'platform-team' };

  expect(parse(String(synthesized()['portal/app-config.environments.yaml']))).toEqual({
    wellArchitected: {
      environments: [
        { name: 'blue', tier: 'staging', ...where },
        { name: 'green', tier: 'staging', ...where },
      ],
    },
  });
});
