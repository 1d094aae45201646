import { parse } from 'yaml';
import { TWO_ENVIRONMENTS } from '../testing/repository';
import { synthesized } from '../testing/synthesized';

it('the documents are found by their headings, also those that are yet to be rendered', () => {
  const files = synthesized({
    ...TWO_ENVIRONMENTS,
    'docs/architecture.md': '# The house\n',
    'docs/index.md': '# Welcome\n',
    'docs/runbooks/restore.md': 'No heading here.\n',
    'docs/recovery/strategy.md': '# How we recover <environment>\n',
    'docs/deploying.md': '# Deploying\n',
  });

  expect(parse(String(files['mkdocs.yml']))).toMatchObject({
    nav: [
      { Welcome: 'index.md' },
      { 'The house': 'architecture.md' },
      { Environments: 'environments.md' },
      { Infrastructure: [{ blue: 'architecture/blue.md' }, { green: 'architecture/green.md' }] },
      { Deploying: [{ blue: 'deploying/blue.md' }, { green: 'deploying/green.md' }] },
      { 'Well-Architected': [{ blue: 'well-architected/blue.md' }, { green: 'well-architected/green.md' }] },
      { Cost: [{ blue: 'cost/blue.md' }, { green: 'cost/green.md' }] },
      {
        Runbooks: [
          { 'By alarm': 'runbooks/index.md' },
          { blue: [{ 'restore.md': 'runbooks/blue/restore.md' }] },
          { green: [{ 'restore.md': 'runbooks/green/restore.md' }] },
        ],
      },
      {
        Recovery: [
          { blue: [{ 'How we recover blue': 'recovery/blue/strategy.md' }] },
          { green: [{ 'How we recover green': 'recovery/green/strategy.md' }] },
        ],
      },
    ],
  });
});

it('given no page to open the documents at, then there is one, and it stands in the same place once it is written', () => {
  const first = synthesized();
  const again = synthesized({ ...TWO_ENVIRONMENTS, 'docs/index.md': String(first['docs/index.md']) });

  expect(parse(String(first['mkdocs.yml']))).toHaveProperty(['nav', 0], { house: 'index.md' });
  expect(again['mkdocs.yml']).toBe(first['mkdocs.yml']);
});

it('given a page of its own, then it stays as it is', () => {
  const files = synthesized({ ...TWO_ENVIRONMENTS, 'docs/index.md': '# Welcome\n' });

  expect(files['docs/index.md']).toBe('# Welcome\n');
});

it('names no plugin, so that MkDocs builds the documents also without that of TechDocs', () => {
  expect(parse(String(synthesized()['mkdocs.yml']))).not.toHaveProperty('plugins');
});
