import { parse } from 'yaml';
import { TWO_ENVIRONMENTS } from '../testing/repository';
import { synthesized } from '../testing/synthesized';

it('the documents are found by their headings, also those that are yet to be rendered', () => {
  const files = synthesized({
    ...TWO_ENVIRONMENTS,
    'docs/architecture.md': '# The house\n',
    'docs/index.md': '# Welcome\n',
    'docs/runbooks/restore.md': 'No heading here.\n',
  });

  expect(parse(String(files['mkdocs.yml']))).toMatchObject({
    nav: [
      { Welcome: 'index.md' },
      { 'The house': 'architecture.md' },
      { Environments: 'environments.md' },
      { 'Well-Architected': [{ blue: 'well-architected/blue.md' }, { green: 'well-architected/green.md' }] },
      { Runbooks: [{ 'restore.md': 'runbooks/restore.md' }] },
    ],
  });
});
