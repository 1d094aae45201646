import { useWords } from '../../i18n/use-words';
import type { PartProps } from './schedule-fields';
import { habitsWords } from './words/habits-words';

const COLORS = [
  'red',
  'deep-orange',
  'orange',
  'amber',
  'yellow',
  'lime',
  'light-green',
  'green',
  'teal',
  'cyan',
  'light-blue',
  'blue',
  'indigo',
  'deep-purple',
  'purple',
  'pink',
  'brown',
  'dark-gray',
  'gray',
  'light-gray',
] as const;

/** The colour of a habit, by its name as well. */
export function ColorFields({ values, onChange }: Omit<PartProps, 'fault'>) {
  const say = useWords(habitsWords);
  return (
    <fieldset className="choice">
      <legend className="field-label">{say('color')}</legend>
      <div className="check-row">
        {COLORS.map((color) => (
          <label key={color} className="check-option" data-color={color}>
            <input
              type="radio"
              name="color"
              checked={values.color === color}
              onChange={() => {
                onChange({ color });
              }}
            />
            <span className="color-dot" aria-hidden="true" />
            {say(`color-${color}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
