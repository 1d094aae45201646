import { useWords } from '../../i18n/use-words';
import { tagNames } from '../../records/tag-names';
import { useHabits } from '../../store/use-habits';
import { Choice } from '../../ui/choice';
import { overviewWords } from './words/overview-words';

const ALL = '';

export interface TagChoiceProps {
  readonly chosen: string | undefined;
  readonly onChoose: (tag: string | undefined) => void;
}

/** Habits of one tag, or all of them; nothing where no habit has a tag. */
export function TagChoice({ chosen, onChoose }: TagChoiceProps) {
  const say = useWords(overviewWords);
  const tags = tagNames(useHabits().filter(({ archived }) => !archived));
  if (tags.length === 0) return undefined;
  return (
    <Choice
      legend={say('tags')}
      options={[{ value: ALL, label: say('all-tags') }, ...tags.map((tag) => ({ value: tag, label: tag }))]}
      value={chosen ?? ALL}
      onChange={(tag) => {
        onChoose(tag === ALL ? undefined : tag);
      }}
    />
  );
}
