import { commitAddress } from './commit-address';

interface StepCommitProps {
  readonly commit: string;
  readonly sourceUrl: string | undefined;
}

/** A commit, leading to its page when the portal knows where it is. */
export function StepCommit({ commit, sourceUrl }: StepCommitProps) {
  const address = commitAddress(sourceUrl, commit);
  const text = <code>{commit.slice(0, 10)}</code>;
  return address === undefined ? (
    text
  ) : (
    <a href={address} target="_blank" rel="noreferrer" aria-label={`Commit ${commit.slice(0, 10)}`}>
      {text}
    </a>
  );
}
