import { AskFirst } from '../../asking/ask-first';
import { useDeed } from '../../asking/use-deed';
import { revokeOtherSessions } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Notice } from '../../ui/notice';
import { sessionsQuery } from './sessions-query';
import { sessionsWords } from './words/sessions-words';

/** Signs every other device out. */
export function EndOthers() {
  const say = useWords(sessionsWords);
  const end = useEndOthers();
  return (
    <>
      {end.error === null ? undefined : <Notice tone="problem">{end.error.message}</Notice>}
      <div className="button-row">
        <AskFirst
          label={say('end-others')}
          question={say('sure-others')}
          confirm={say('end-others-now')}
          isPending={end.isPending}
          onConfirm={end.mutate}
        />
      </div>
    </>
  );
}

function useEndOthers() {
  const say = useWords(sessionsWords);
  return useDeed({
    queryKeys: [sessionsQuery.queryKey],
    run: () => revokeOtherSessions(),
    said: () => say('others-ended'),
    isGone: true,
  });
}
