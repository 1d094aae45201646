import { type FormEvent, useId, useState } from 'react';
import { SecretOnce } from '../../asking/secret-once';
import { useDeed } from '../../asking/use-deed';
import { createToken, type NewApiToken } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { LabelledField } from '../../ui/labelled-field';
import { Notice } from '../../ui/notice';
import { ScopeChoice, type Scope } from './scope-choice';
import { tokensQuery } from './tokens-query';
import { tokensWords } from './words/tokens-words';

/** A new token; its secret is shown once, here. */
export function NewTokenForm() {
  const say = useWords(tokensWords);
  const id = useId();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['habits:read']);
  const [isChecked, setChecked] = useState(false);
  const create = useCreateToken();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() === '') document.getElementById(id)?.focus();
    else if (scopes.length > 0 && !create.isPending) {
      create.mutate(
        { name: name.trim(), scopes: [...scopes] },
        {
          onSuccess: () => {
            setName('');
            setChecked(false);
          },
        },
      );
    }
  };
  return (
    <>
      {create.data === undefined ? undefined : (
        <SecretOnce text={say('created', create.data)} secret={create.data.token} />
      )}
      <form className="form" aria-label={say('create')} noValidate onSubmit={onSubmit}>
        {create.error === null ? undefined : <Notice tone="problem">{create.error.message}</Notice>}
        <LabelledField
          id={id}
          label={say('name')}
          type="text"
          value={name}
          fault={isChecked && name.trim() === '' ? say('bad-name') : create.error?.faultAt('name')}
          onChange={setName}
        />
        <ScopeChoice
          chosen={scopes}
          fault={isChecked && scopes.length === 0 ? say('bad-scopes') : undefined}
          onChange={setScopes}
        />
        <div className="button-row">
          <Button type="submit" look="primary" isPending={create.isPending}>
            {say('create')}
          </Button>
        </div>
      </form>
    </>
  );
}

function useCreateToken() {
  return useDeed({
    queryKeys: [tokensQuery.queryKey],
    run: async (body: NewApiToken) => (await createToken({ body })).data,
  });
}
