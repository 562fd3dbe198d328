import { type ReactNode, useState } from 'react';
import { useMessages } from '../shared/settings.ts';
import { keepToken, readToken } from '../shared/token.ts';

const MESSAGES = { en: { token: 'Access token' }, zh: { token: '访问令牌' } };

/** The access token, where the server wants one. It is kept for this window only. */
export function TokenField(): ReactNode {
  const messages = useMessages(MESSAGES);
  const [token, setToken] = useState(readToken);
  return (
    <input
      className="field token"
      type="password"
      autoComplete="off"
      aria-label={messages.token}
      placeholder={messages.token}
      value={token}
      onChange={(event) => {
        setToken(event.target.value);
        keepToken(event.target.value.trim());
      }}
    />
  );
}
