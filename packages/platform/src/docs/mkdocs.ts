import type { Environment } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { SampleFile } from 'projen/lib/sample-file';
import { YamlFile } from 'projen/lib/yaml';
import { documentsIn, type Document } from './documents';
import { documentsOf, RUNBOOK_INDEX, SOURCES } from './documents-of';

/**
 * `mkdocs.yml`: the documents as TechDocs shows them, in an order that needs no upkeep, and the first version of the page that
 * they are opened at. TechDocs adds its own plugin where it is to be used: named here, MkDocs would fail wherever it is missing.
 */
export class Mkdocs extends YamlFile {
  constructor(project: Project, environments: readonly Environment[]) {
    const read = (folder: string): readonly Document[] => documentsIn(project.outdir, folder);
    const documents = read('docs');
    super(project, 'mkdocs.yml', {
      obj: {
        site_name: project.name,
        docs_dir: 'docs',
        // Sources: readers get them with the names of an environment.
        exclude_docs: '/runbooks/*.md\n!/runbooks/index.md\n/recovery/*.md\n/deploying.md\n',
        nav: [
          ...(documents.some(({ path }) => path === INDEX) ? [] : [{ [project.name]: INDEX }]),
          ...documents.filter(({ path }) => !ELSEWHERE.has(path)).map(entry),
          { Environments: 'environments.md' },
          ...section('Infrastructure', perDocument('architecture', documents, environments)),
          ...section('Deploying', perDocument('deploying', documents, environments)),
          ...section('Well-Architected', environments.map(named('well-architected'))),
          ...section('Cost', environments.map(named('cost'))),
          ...runbooks(read(SOURCES.runbooks), environments),
          ...perEnvironment('Recovery', read(SOURCES.recovery), environments),
          ...section('Decisions', read('docs/adr')),
        ],
      },
    });
    new SampleFile(project, `docs/${INDEX}`, {
      contents: `# ${project.name}\n\nWhat this platform is, for those who run it: [its environments](environments.md) first.\n`,
    });
  }
}

type NavigationEntry = Readonly<Record<string, unknown>>;

/** What the documents are opened at. Without it TechDocs takes them for documents that were never built. */
const INDEX = 'index.md';

/** Documents with a place of their own. */
const ELSEWHERE = new Set(['environments.md', 'deploying.md']);

// Rendered after synthesis, so they cannot be found on disk yet.
const named =
  (folder: string) =>
  ({ name }: Environment): Document => ({ title: name, path: `${folder}/${name}.md` });

/** The documents of environments that are rendered where there is one of the same name. */
const perDocument = (
  name: string,
  documents: readonly Document[],
  environments: readonly Environment[],
): readonly Document[] => (documents.some(({ path }) => path === `${name}.md`) ? environments.map(named(name)) : []);

const entry = ({ title, path }: Document): NavigationEntry => ({ [title]: path });

const section = (title: string, documents: readonly Document[]): readonly NavigationEntry[] =>
  documents.length === 0 ? [] : [{ [title]: documents.map(entry) }];

const inEnvironment =
  (sources: readonly Document[]) =>
  (environment: Environment): NavigationEntry => ({
    [environment.name]: documentsOf(environment, sources).map(entry),
  });

const perEnvironment = (
  title: string,
  sources: readonly Document[],
  environments: readonly Environment[],
): readonly NavigationEntry[] => (sources.length === 0 ? [] : [{ [title]: environments.map(inEnvironment(sources)) }]);

const runbooks = (documents: readonly Document[], environments: readonly Environment[]): readonly NavigationEntry[] => {
  if (documents.every(({ path }) => path === RUNBOOK_INDEX)) return [];
  return [{ Runbooks: [{ 'By alarm': RUNBOOK_INDEX }, ...environments.map(inEnvironment(documents))] }];
};
