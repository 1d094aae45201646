import type { Facts, LiveFacts, NagFinding, RepositoryFacts, ResourceFact } from '../facts/facts';
import { anEnvironment } from './an-environment';

/** Of the environment `staging`. */
const ACCOUNT = '111111111111';

interface Held {
  readonly resources: readonly ResourceFact[];
  readonly resting: readonly ResourceFact[];
  readonly files: Readonly<Record<string, string>>;
  readonly findings: readonly NagFinding[];
  readonly changes: Partial<Facts>;
}

const repositoryOf = (files: Readonly<Record<string, string>>): RepositoryFacts => ({
  files: Object.keys(files).sort(),
  read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
});

/** Facts made in memory. Every method returns a new builder; `facts()` ends it. */
export class AnAssembly {
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
  }

  with(...resources: readonly ResourceFact[]): AnAssembly {
    return new AnAssembly({ ...this.#held, resources: [...this.#held.resources, ...resources] });
  }

  /** Resources that only a parameter brings into being. */
  resting(...resources: readonly ResourceFact[]): AnAssembly {
    return new AnAssembly({ ...this.#held, resting: [...this.#held.resting, ...resources] });
  }

  file(path: string, text: string): AnAssembly {
    return new AnAssembly({ ...this.#held, files: { ...this.#held.files, [path]: text } });
  }

  nag(...findings: readonly NagFinding[]): AnAssembly {
    return new AnAssembly({ ...this.#held, findings: [...this.#held.findings, ...findings] });
  }

  live(live: LiveFacts): AnAssembly {
    return this.but({ live });
  }

  /** Replaces whole parts of the facts: `but({ assembly: { absent: 'no cdk.out' } })`. */
  but(changes: Partial<Facts>): AnAssembly {
    return new AnAssembly({ ...this.#held, changes: { ...this.#held.changes, ...changes } });
  }

  facts(): Facts {
    const { resources, resting, files, findings, changes } = this.#held;
    const stacks = new Map(resources.map(({ stack, region }) => [stack, { name: stack, region, account: ACCOUNT }]));
    return {
      environment: anEnvironment(),
      assembly: { resources, resting, stacks: [...stacks.values()] },
      nag: { packs: ['AwsSolutions', 'NIST.800.53.R5', 'Serverless'], findings },
      repository: repositoryOf(files),
      live: { absent: 'the account was not read' },
      drills: { drills: [] },
      ...changes,
    };
  }
}

/** An assembly without resources in a repository without files, in the environment `staging`. */
export const anAssembly = (): AnAssembly =>
  new AnAssembly({ resources: [], resting: [], files: {}, findings: [], changes: {} });
