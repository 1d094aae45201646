import type { Environment } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';
import { documentsIn, type Document } from './documents';

/** `mkdocs.yml`: the documents as TechDocs shows them, in an order that needs no upkeep. */
export class Mkdocs extends YamlFile {
  constructor(project: Project, environments: readonly Environment[]) {
    const read = (folder: string): readonly Document[] => documentsIn(project.outdir, folder);
    super(project, 'mkdocs.yml', {
      obj: {
        site_name: project.name,
        docs_dir: 'docs',
        plugins: ['techdocs-core'],
        nav: [
          ...read('docs')
            .filter(({ path }) => path !== 'environments.md')
            .map(entry),
          { Environments: 'environments.md' },
          ...section('Well-Architected', environments.map(wellArchitected)),
          ...section('Runbooks', read('docs/runbooks')),
          ...section('Decisions', read('docs/adr')),
        ],
      },
    });
  }
}

type NavigationEntry = Readonly<Record<string, unknown>>;

// Rendered after synthesis, so they cannot be found on disk yet.
const wellArchitected = ({ name }: Environment): Document => ({ title: name, path: `well-architected/${name}.md` });

const entry = ({ title, path }: Document): NavigationEntry => ({ [title]: path });

const section = (title: string, documents: readonly Document[]): readonly NavigationEntry[] =>
  documents.length === 0 ? [] : [{ [title]: documents.map(entry) }];
