import { type FormEvent, useId, useState } from 'react';
import { deviceTimeZone } from '../../device/device-time-zone';
import { languageOf } from '../../i18n/language';
import { sayIn } from '../../i18n/say';
import { speech } from '../../i18n/speech';
import { useWords } from '../../i18n/use-words';
import type { Account } from '../../records/account';
import { useAccount } from '../../store/use-account';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { LabelledField } from '../../ui/labelled-field';
import { useMessageBoard } from '../../ui/message-board-context';
import { SelectField } from '../../ui/select-field';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { zoneOptions, zoneText } from '../../device/time-zone-names';
import { LANGUAGE_NAMES, THEMES, useWeekdayOptions } from './options';
import { settingsWords } from './words/settings-words';

/** How days are counted and how pages look, on all devices of the account. */
export function PreferencesForm() {
  const say = useWords(settingsWords);
  const { timeZone, dayStart, firstWeekday, theme, language } = useAccount();
  const kept = { timeZone, dayStart, firstWeekday, theme, language };
  // Only what was touched is held here: the rest follows the account, also when a change is taken back or comes from elsewhere.
  const [touched, setTouched] = useState<Partial<typeof kept>>({});
  const fields = { ...kept, ...touched };
  const weekdays = useWeekdayOptions();
  const save = useSave();
  const id = useId();
  const isBad = fields.dayStart === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isBad) document.getElementById(id)?.focus();
    else {
      save(fields);
      setTouched({});
    }
  };
  const set = (change: typeof touched) => {
    setTouched({ ...touched, ...change });
  };
  return (
    <form className="form" aria-label={say('form')} noValidate onSubmit={onSubmit}>
      <ZoneField
        always={timeZone}
        value={fields.timeZone}
        onChange={(zone) => {
          set({ timeZone: zone });
        }}
      />
      <LabelledField
        id={id}
        label={say('day-start')}
        hint={say('day-start-hint')}
        fault={isBad ? say('bad-day-start') : undefined}
        type="time"
        value={fields.dayStart}
        onChange={(start) => {
          set({ dayStart: start });
        }}
      />
      <SelectField
        label={say('first-weekday')}
        options={weekdays}
        value={String(fields.firstWeekday)}
        onChange={(weekday) => {
          set({ firstWeekday: Number(weekday) });
        }}
      />
      <LookFields theme={fields.theme} language={fields.language} onChange={set} />
      <div className="button-row">
        <Button type="submit" look="primary">
          {say('save')}
        </Button>
      </div>
    </form>
  );
}

type Look = Pick<Account, 'theme' | 'language'>;

function LookFields({ theme, language, onChange }: Look & { readonly onChange: (change: Partial<Look>) => void }) {
  const say = useWords(settingsWords);
  return (
    <>
      <Choice
        legend={say('theme')}
        options={THEMES.map((value) => ({ value, label: say(`theme-${value}`) }))}
        value={theme}
        onChange={(look) => {
          onChange({ theme: look });
        }}
      />
      <Choice
        legend={say('language')}
        options={[{ value: '', label: say('language-device') }, ...LANGUAGE_NAMES]}
        value={language}
        onChange={(tag) => {
          onChange({ language: tag });
        }}
      />
    </>
  );
}

function useSave() {
  const say = useWords(settingsWords);
  const actions = useActions();
  const account = useAccount();
  const board = useMessageBoard();
  const sayUndoable = useSayUndoable();
  return (fields: Parameters<typeof actions.changeAccount>[0]) => {
    const changed = Object.fromEntries(
      Object.entries(fields).filter(
        ([key, value]) => value !== new Map<string, unknown>(Object.entries(account)).get(key),
      ),
    );
    if (Object.keys(changed).length === 0) board.say({ tone: 'done', text: say('saved') });
    else {
      actions.changeAccount(changed);
      // Said in the language that was just chosen.
      void speech.speak(languageOf(fields.language ?? 'en')).then(() => {
        sayUndoable(sayIn(settingsWords, speech.language())('saved'));
      });
    }
  };
}

interface ZoneFieldProps {
  /** A zone that can be chosen whatever this browser knows. */
  readonly always: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

function ZoneField({ always, value, onChange }: ZoneFieldProps) {
  const say = useWords(settingsWords);
  const here = deviceTimeZone();
  return (
    <>
      <SelectField
        label={say('zone')}
        hint={say('zone-hint')}
        options={zoneOptions([always, here])}
        value={value}
        onChange={onChange}
      />
      {here === value ? undefined : (
        <Button
          onPress={() => {
            onChange(here);
          }}
        >
          {say('use-device-zone', { zone: zoneText(here) })}
        </Button>
      )}
    </>
  );
}
