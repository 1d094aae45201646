import { parse } from 'yaml';
import { accountOf, TWO_ENVIRONMENTS } from '../testing/repository';
import { synthesized } from '../testing/synthesized';

it('the portal knows every environment, also before there is a report', () => {
  const where = { region: 'us-east-1', drRegion: 'us-west-2', owner: 'platform-team' };
  const limits = { rtoHours: 4, rpoHours: 1, budgetMonthlyUsd: 300 };

  expect(parse(String(synthesized()['portal/app-config.environments.yaml']))).toEqual({
    wellArchitected: {
      environments: [
        { name: 'blue', tier: 'staging', account: accountOf(20), ...where, ...limits },
        { name: 'green', tier: 'staging', account: accountOf(30), ...where, ...limits },
      ],
      sourceUrl: 'https://github.com/example/house/blob/{commit}/{file}#L{line}',
    },
  });
});

it('the portal knows which differences are expected', () => {
  const difference = { construct: '/Data', environments: ['blue', 'green'], reason: 'Green keeps more data.' };
  const files = {
    ...TWO_ENVIRONMENTS,
    'environments/expected-differences.yaml': JSON.stringify({ differences: [difference] }),
  };

  expect(parse(String(synthesized(files)['portal/app-config.environments.yaml']))).toMatchObject({
    wellArchitected: { expectedDifferences: [difference] },
  });
});

it('given environments from different repositories, the portal links to the code of none', () => {
  const green = TWO_ENVIRONMENTS['environments/green.yaml'].replace('example/house', 'example/other');
  const files = { ...TWO_ENVIRONMENTS, 'environments/green.yaml': green };

  const { wellArchitected } = parse(String(synthesized(files)['portal/app-config.environments.yaml'])) as {
    readonly wellArchitected: object;
  };

  expect(wellArchitected).not.toHaveProperty('sourceUrl');
});
