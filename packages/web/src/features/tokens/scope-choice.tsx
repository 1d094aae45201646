import type { ApiToken } from '../../client';
import { useWords } from '../../i18n/use-words';
import { CheckList, type CheckListProps } from '../../ui/check-list';
import { tokensWords } from './words/tokens-words';

export type Scope = ApiToken['scopes'][number];

const SCOPES: readonly Scope[] = [
  'habits:read',
  'habits:write',
  'account:read',
  'account:write',
  'webhooks:read',
  'webhooks:write',
];

export type ScopeChoiceProps = Pick<CheckListProps<Scope>, 'chosen' | 'fault' | 'onChange'>;

/** What a token may do: any of these, and none includes another. */
export function ScopeChoice(props: ScopeChoiceProps) {
  const say = useWords(tokensWords);
  return (
    <CheckList
      {...props}
      legend={say('scopes')}
      options={SCOPES.map((value) => ({ value, label: say(`scope-${value}`) }))}
    />
  );
}
