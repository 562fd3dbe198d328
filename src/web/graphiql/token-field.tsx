import { type ReactNode, useState } from 'react';
import { keepToken, readToken } from '../shared/token.ts';
import { useWords } from '../shared/words.ts';

/** The access token, where the server wants one. It is kept for this window only. */
export function TokenField(): ReactNode {
  const t = useWords('shared');
  const [token, setToken] = useState(readToken);
  return (
    <input
      className="field token"
      type="password"
      autoComplete="off"
      aria-label={t('token.label')}
      placeholder={t('token.label')}
      value={token}
      onChange={(event) => {
        setToken(event.target.value);
        keepToken(event.target.value.trim());
      }}
    />
  );
}
