import { readEnvironments, readWaivers } from '@hexastyle/environment';
import {
  CLAIMS,
  judge,
  readAssembly,
  readAttestations,
  readDrills,
  readNag,
  readPractices,
  readRepository,
} from '@hexastyle/evidence';
import path from 'node:path';

/**
 * Judges every environment that the folder on the command line describes, once, in a process of its own, and prints the
 * seconds from the first fact that was read to the last verdict. Loading the program and the descriptors is not counted.
 */
const judgeAll = (root: string): number => {
  const environments = readEnvironments(root);
  const context = {
    environments: environments.map(({ name }) => name),
    waivers: readWaivers(root),
    attestations: readAttestations(root),
    practices: readPractices(),
    today: '2026-11-23',
  };
  const start = performance.now();
  const repository = readRepository(root);
  const drills = readDrills(root);
  for (const environment of environments) {
    const directory = path.join(root, 'packages/infra/cdk.out', environment.name);
    const [assembly, nag] = [readAssembly(directory, root), readNag(directory, root)];
    const live = { absent: 'the account was not read' };
    judge(
      CLAIMS,
      { environment, assembly, nag, repository, live, drills },
      { ...context, environment: environment.name },
    );
  }
  return (performance.now() - start) / 1000;
};

process.stdout.write(String(judgeAll(process.argv[2] ?? '.')));
