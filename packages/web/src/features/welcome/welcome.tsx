import { type FormEvent, type ReactNode, useState } from 'react';
import { deviceTimeZone } from '../../device/device-time-zone';
import { zoneOptions } from '../../device/time-zone-names';
import { useWords } from '../../i18n/use-words';
import { useAccount } from '../../store/use-account';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { suggestedFields, SUGGESTIONS, type Suggestion } from './suggestions';
import { SuggestionList } from './suggestion-list';
import { welcomeWords } from './words/welcome-words';

export interface WelcomeProps {
  readonly importLink: (text: string) => ReactNode;
  readonly onDone: () => void;
}

/** The first page of a new account: where its days begin, and what to begin with. */
export function Welcome({ importLink, onDone }: WelcomeProps) {
  const say = useWords(welcomeWords);
  const { timeZone } = useAccount();
  const [zone, setZone] = useState(timeZone);
  const [chosen, setChosen] = useState<readonly Suggestion[]>([]);
  const begin = useBegin();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    begin(zone, chosen);
    onDone();
  };
  return (
    <Page title={say('title')} eyebrow={say('eyebrow')}>
      <form className="habit-page" aria-label={say('title')} onSubmit={onSubmit}>
        <section className="panel" aria-labelledby="zone-heading">
          <h2 id="zone-heading">{say('zone-title')}</h2>
          <SelectField
            label={say('zone')}
            hint={say('zone-hint')}
            options={zoneOptions([timeZone, deviceTimeZone()])}
            value={zone}
            onChange={setZone}
          />
        </section>
        <section className="panel" aria-labelledby="start-heading">
          <h2 id="start-heading">{say('start-title')}</h2>
          <SuggestionList chosen={chosen} onChange={setChosen} />
        </section>
        <div className="button-row">
          <Button type="submit" look="primary">
            {say('begin')}
          </Button>
        </div>
        <p className="aside">
          {say('import-text')} {importLink(say('import-link'))}
        </p>
      </form>
    </Page>
  );
}

function useBegin(): (zone: string, chosen: readonly Suggestion[]) => void {
  const say = useWords(welcomeWords);
  const actions = useActions();
  const { timeZone } = useAccount();
  return (zone, chosen) => {
    if (zone !== timeZone) actions.changeAccount({ timeZone: zone });
    for (const suggestion of SUGGESTIONS) {
      if (chosen.includes(suggestion)) actions.createHabit(suggestedFields(suggestion, say(`name-${suggestion}`)));
    }
  };
}
