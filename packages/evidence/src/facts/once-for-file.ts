import type { RepositoryFacts } from './facts';
import { onceFor } from './once-for';

/** Lets `read` answer once for each file of a repository, of which many claims ask the same; `undefined` where there is none. */
export const onceForFile = <A>(
  read: (text: string, path: string) => A,
): ((repository: RepositoryFacts, path: string) => A | undefined) => {
  const answersIn = onceFor<RepositoryFacts, Map<string, A>>(() => new Map());
  return (repository, path) => {
    const answers = answersIn(repository);
    if (answers.has(path)) return answers.get(path);
    const text = repository.read(path);
    if (text === undefined) return undefined;
    const answer = read(text, path);
    answers.set(path, answer);
    return answer;
  };
};
