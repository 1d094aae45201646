import { readWaivers, type Environment } from '@hexastyle/environment';
import {
  CLAIMS,
  judge,
  readAttestations,
  readDrills,
  readNag,
  readPractices,
  readRepository,
  type AssemblyFacts,
  type Judgement,
  type NagFacts,
  type Absent,
  type RepositoryFacts,
} from '@hexastyle/evidence';
import type { Documents } from '../render/documents/render-documents';

interface Staged {
  readonly root: string;
  readonly environment: Environment;
  readonly environments: readonly string[];
  readonly assembly: AssemblyFacts;
  /** Folder of the assembly. */
  readonly directory: string;
  /** What will be rendered of the environment. */
  readonly documents: Documents;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The repository as it will be: its files, and the documents of the environment. */
const withDocuments = (repository: RepositoryFacts, documents: Documents): RepositoryFacts => ({
  files: [...new Set([...repository.files, ...documents.keys()])].sort(),
  read: (path) => documents.get(path) ?? repository.read(path),
});

/** Judges an environment that is not in the repository yet. */
export const judgeStaged = (staged: Staged): { readonly judgement: Judgement; readonly nag: NagFacts | Absent } => {
  const { root, environment, environments, assembly, directory, documents, today } = staged;
  const nag = readNag(directory, root);
  const facts = {
    environment,
    assembly,
    nag,
    repository: withDocuments(readRepository(root), documents),
    live: { absent: 'the account was not read' },
    drills: readDrills(root),
  };
  const judgement = judge(CLAIMS, facts, {
    environment: environment.name,
    environments,
    waivers: readWaivers(root),
    attestations: readAttestations(root),
    practices: readPractices(),
    today,
  });
  return { judgement, nag };
};
