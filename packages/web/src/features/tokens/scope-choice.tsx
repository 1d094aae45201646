import type { ApiToken } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
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

export interface ScopeChoiceProps {
  readonly chosen: readonly Scope[];
  readonly fault: string | undefined;
  readonly onChange: (scopes: readonly Scope[]) => void;
}

/** What a token may do: any of these, and none includes another. */
export function ScopeChoice({ chosen, fault, onChange }: ScopeChoiceProps) {
  const say = useWords(tokensWords);
  return (
    <fieldset className="choice">
      <legend className="field-label">{say('scopes')}</legend>
      <div className="check-list">
        {SCOPES.map((scope) => (
          <label key={scope} className="check-option">
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ target }) => {
                const others = chosen.filter((one) => one !== scope);
                onChange(target.checked ? [...others, scope] : others);
              }}
            />
            {say(`scope-${scope}`)}
          </label>
        ))}
      </div>
      {fault === undefined ? undefined : (
        <span role="alert" className="field-error">
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </fieldset>
  );
}
