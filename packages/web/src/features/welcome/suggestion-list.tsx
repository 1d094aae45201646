import { useWords } from '../../i18n/use-words';
import { CheckList } from '../../ui/check-list';
import { SUGGESTIONS, type Suggestion } from './suggestions';
import { welcomeWords } from './words/welcome-words';

export interface SuggestionListProps {
  readonly chosen: readonly Suggestion[];
  readonly onChange: (chosen: readonly Suggestion[]) => void;
}

/** Habits that many people begin with. */
export function SuggestionList({ chosen, onChange }: SuggestionListProps) {
  const say = useWords(welcomeWords);
  return (
    <CheckList
      legend={say('start-hint')}
      options={SUGGESTIONS.map((value) => ({ value, label: say(`name-${value}`) }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
