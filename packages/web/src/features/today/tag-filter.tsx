import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { todayWords } from './words/today-words';

export interface TagFilterProps {
  readonly tags: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (tag: string | undefined) => void;
}

/** Shows the habits of one tag, or all of them. */
export function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  const say = useWords(todayWords);
  if (tags.length === 0) return undefined;
  return (
    <div className="button-row" role="group" aria-label={say('tags')}>
      {[undefined, ...tags].map((tag) => (
        <Button
          key={tag ?? ''}
          look="chip"
          aria-pressed={tag === chosen}
          onPress={() => {
            onChoose(tag);
          }}
        >
          <bdi>{tag ?? say('all-tags')}</bdi>
        </Button>
      ))}
    </div>
  );
}
