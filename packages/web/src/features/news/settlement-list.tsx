import type { Say } from '../../i18n/say';
import { useWords } from '../../i18n/use-words';
import type { Settlement } from '../../records/settlement';
import { useActions } from '../../store/use-actions';
import { useSnapshot } from '../../store/use-snapshot';
import { Button } from '../../ui/button';
import { focusHeading } from '../../ui/focus-heading';
import type { en } from './words/en';
import { newsWords } from './words/news-words';

/** Everything that was settled without asking, newest first, until it has been read. */
export function SettlementList() {
  const say = useWords(newsWords);
  const actions = useActions();
  const settlements = useSnapshot(({ tables }) => tables.settlements);
  if (settlements.length === 0) return <p className="empty">{say('empty')}</p>;
  return (
    <>
      <p>{say('intro')}</p>
      <ul className="news">
        {settlements.toReversed().map((settlement) => (
          <li key={settlement.id}>{text(say, settlement)}</li>
        ))}
      </ul>
      <div className="button-row">
        <Button
          look="primary"
          onPress={() => {
            actions.forgetSettlements();
            focusHeading();
          }}
        >
          {say('clear')}
        </Button>
      </div>
    </>
  );
}

function text(say: Say<typeof en>, settlement: Settlement): string {
  const name = settlement.name === '' ? say(whatOf(settlement)) : settlement.name;
  switch (settlement.kind) {
    case 'entry':
      return say(`entry-${settlement.kept}`, { name, date: settlement.date });
    case 'emptied':
      return say('emptied', { name, date: settlement.date });
    case 'habit-field':
      return say(`habit-field-${settlement.kept}`, { name, field: say(`field-${settlement.field}`) });
    case 'pause':
      return say('pause');
    case 'deleted':
      return say('deleted', { name });
    case 'refused':
      return say('refused', { name, reason: settlement.reason });
  }
}

/** What a settlement without a name is about. */
function whatOf(settlement: Settlement): 'a-habit' | 'a-pause' | 'the-order' | 'the-settings' {
  const lost = 'lost' in settlement ? settlement.lost : undefined;
  switch (lost) {
    case 'create-pause':
    case 'change-pause':
    case 'delete-pause':
      return 'a-pause';
    case 'order-habits':
      return 'the-order';
    case 'change-account':
      return 'the-settings';
    case 'create-habit':
    case 'change-habit':
    case 'delete-habit':
    case 'put-entry':
    case 'delete-entry':
    case undefined:
      return 'a-habit';
  }
}
