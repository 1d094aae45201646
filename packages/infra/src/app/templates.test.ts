import { assemblyOf } from '../testing/assemble';
import { described } from '../testing/described';
import { differences } from '../testing/differences';
import { maskedTemplate } from '../testing/masked-template';

const templatesOf = (name: string): ReadonlyMap<string, object> => {
  const environment = described(name);
  const { stacks } = assemblyOf(environment);
  return new Map(stacks.map(({ id, template }) => [id, maskedTemplate(template, environment)]));
};

const staging = templatesOf('staging');
const production = templatesOf('production');

/*
 * Staging is written down whole, production as its difference: a change of one resource, which both have, turns one
 * snapshot red and not two, and what production is more than staging can be read at a glance. Tags and hashes of code are
 * masked, so that a change of the API's code or of a tag turns none red; each has its own test.
 */
describe('Given the templates of staging', () => {
  it.each([...staging.keys()])('%s is as it was', (id) => {
    expect(staging.get(id)).toMatchSnapshot();
  });
});

describe('Given the templates of production', () => {
  it('are those of the same stacks', () => {
    expect([...production.keys()]).toEqual([...staging.keys()]);
  });

  it.each([...staging.keys()])('%s differs from that of staging as it did', (id) => {
    expect(differences(staging.get(id), production.get(id))).toMatchSnapshot();
  });
});
