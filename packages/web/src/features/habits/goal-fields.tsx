import { useWords } from '../../i18n/use-words';
import { SelectField } from '../../ui/select-field';
import type { PartProps } from './schedule-fields';
import { TextBox } from './text-box';
import { habitsWords } from './words/habits-words';

export interface GoalFieldsProps extends PartProps {
  /** A habit that is there keeps its kind. */
  readonly isKindOpen: boolean;
}

const DIRECTIONS = ['at-least', 'at-most'] as const;

/** Yes or no, or a number with its goal. */
export function GoalFields({ values, fault, onChange, isKindOpen }: GoalFieldsProps) {
  const say = useWords(habitsWords);
  return (
    <>
      <fieldset className="choice" disabled={!isKindOpen}>
        <legend className="field-label">{say('kind')}</legend>
        <div className="check-row">
          {[false, true].map((isMeasurable) => (
            <label key={String(isMeasurable)} className="check-option">
              <input
                type="radio"
                name="kind"
                checked={values.isMeasurable === isMeasurable}
                onChange={() => {
                  onChange({ isMeasurable });
                }}
              />
              {say(isMeasurable ? 'kind-measurable' : 'kind-yes-no')}
            </label>
          ))}
        </div>
        {isKindOpen ? undefined : <span className="field-hint">{say('kind-stays')}</span>}
      </fieldset>
      {values.isMeasurable ? (
        <div className="field-pair">
          <SelectField
            label={say('direction')}
            options={DIRECTIONS.map((value) => ({ value, label: say(value) }))}
            value={values.direction}
            onChange={(direction) => {
              onChange({ direction });
            }}
          />
          <TextBox
            label={say('target')}
            name="target"
            type="number"
            fault={fault}
            values={values}
            onChange={onChange}
          />
          <TextBox label={say('unit')} name="unit" hint={say('unit-hint')} values={values} onChange={onChange} />
        </div>
      ) : undefined}
    </>
  );
}
