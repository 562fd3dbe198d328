import { type ReactNode, useState } from 'react';
import { faultWords } from './fault-words.ts';
import { keepToken } from './token.ts';
import type { Answered } from './use-answer.ts';
import { useWords } from './words.ts';

/** What is shown in place of an answer that is being loaded or that failed. */
export function Notice({ answer }: { answer: Answered<unknown> }): ReactNode {
  const t = useWords('shared');
  const { fault, retry } = answer;
  if (!fault)
    return (
      <p className="notice quiet" role="status">
        {t('notice.loading')}
      </p>
    );
  return (
    <div className="notice notice-error" role="alert">
      <p>{faultWords(fault.code, t) ?? t('faults.OTHER')}</p>
      <p className="quiet">
        <small lang="en">{fault.message}</small>
      </p>
      {fault.code === 'UNAUTHENTICATED' ? (
        <TokenForm onEnter={retry} />
      ) : (
        <button type="button" className="button" onClick={retry}>
          {t('notice.retry')}
        </button>
      )}
    </div>
  );
}

function TokenForm({ onEnter }: { onEnter: () => void }): ReactNode {
  const t = useWords('shared');
  const [token, setToken] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        onEnter();
      }}
    >
      <label>
        {t('token.label')}{' '}
        <input
          className="field"
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>{' '}
      <button type="submit" className="button">
        {t('token.enter')}
      </button>
    </form>
  );
}
