import { useWords } from '../../i18n/use-words';
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
    <fieldset className="choice">
      <legend className="field-hint">{say('start-hint')}</legend>
      <div className="check-list">
        {SUGGESTIONS.map((suggestion) => (
          <label key={suggestion} className="check-option">
            <input
              type="checkbox"
              checked={chosen.includes(suggestion)}
              onChange={({ target }) => {
                const others = chosen.filter((one) => one !== suggestion);
                onChange(target.checked ? [...others, suggestion] : others);
              }}
            />
            {say(`name-${suggestion}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
