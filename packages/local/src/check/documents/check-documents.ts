import { formatFaults, readEnvironments } from '@hexastyle/environment';
import { platformFacts } from '../../render/assembly/platform-facts';
import { sourcesIn } from '../../render/documents/source';
import { listFiles } from '../git';
import { PASSED, type Outcome } from '../step';
import { alarmFaults } from './alarm-faults';
import { deadLinks } from './dead-links';
import { isDocument } from './is-document';
import { lonelyRunbooks } from './lonely-runbooks';
import { repositoryAt } from './repository-at';
import { shellFaults } from './shell-faults';

/** Every alarm leads to a runbook and every runbook comes from an alarm; no link is dead; a shell can read every command. */
export const checkDocuments = (root: string): Outcome => {
  const platforms = readEnvironments(root).map((environment) => platformFacts(root, environment));
  const repository = repositoryAt(root);
  const documents = listFiles(root).filter((path) => isDocument(path) && repository.exists(path));
  const sources = sourcesIn(root);
  const faults = [
    ...platforms.flatMap((platform) => alarmFaults(platform, repository)),
    ...lonelyRunbooks(platforms, sources),
    ...deadLinks(repository, documents),
    // Sources hold placeholders, which a shell takes for redirections.
    ...documents.filter((path) => !sources.includes(path)).flatMap((path) => shellFaults(path, repository.read(path))),
  ];
  return faults.length === 0 ? PASSED : { kind: 'failed', output: formatFaults(faults) };
};
