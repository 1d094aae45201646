import type { Say } from '../../i18n/say';
import { useWords } from '../../i18n/use-words';
import type { Operation } from '../../records/operation';
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
      return fieldText(say, name, settlement);
    case 'pause':
      return say('pause');
    case 'deleted':
      return say('deleted', { name });
    case 'refused':
      return say('refused', { name, reason: settlement.reason });
  }
}

function fieldText(
  say: Say<typeof en>,
  name: string,
  { kept, field, instead }: Extract<Settlement, { kind: 'habit-field' }>,
): string {
  const outcome = say(`habit-field-${kept}`, { name, field: say(`field-${field}`) });
  return instead === undefined || instead === ''
    ? outcome
    : `${outcome} ${say(`instead-of-${kept}`, { name: instead })}`;
}

/** What an operation is about. */
const SUBJECTS = {
  'create-habit': 'a-habit',
  'change-habit': 'a-habit',
  'delete-habit': 'a-habit',
  'put-entry': 'a-habit',
  'delete-entry': 'a-habit',
  'order-habits': 'the-order',
  'rename-tag': 'a-tag',
  'delete-tag': 'a-tag',
  'create-pause': 'a-pause',
  'change-pause': 'a-pause',
  'delete-pause': 'a-pause',
  'change-account': 'the-settings',
} as const satisfies Readonly<Record<Operation['kind'], keyof typeof en>>;

/** What a settlement without a name is about. */
function whatOf(settlement: Settlement) {
  return 'lost' in settlement ? SUBJECTS[settlement.lost] : 'a-habit';
}
