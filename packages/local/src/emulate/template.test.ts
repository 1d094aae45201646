import { inOrder } from './template';

const stack = (id: string, ...dependencies: readonly string[]) => ({
  id,
  name: id,
  region: 'us-east-1',
  templateFile: `${id}.template.json`,
  dependencies,
  terminationProtection: false,
  bootstrap: undefined,
});

describe('Given the stacks of an assembly', () => {
  it('When one depends on a later one, then it comes after it, whatever assets they have', () => {
    const ordered = inOrder([stack('Api', 'Data', 'Api.assets'), stack('Data', 'Network'), stack('Network')]);
    expect(ordered.map(({ id }) => id)).toEqual(['Network', 'Data', 'Api']);
  });

  it('When two depend on each other, then that is told', () => {
    expect(() => inOrder([stack('Api', 'Data'), stack('Data', 'Api')])).toThrow('depend on each other');
  });
});
