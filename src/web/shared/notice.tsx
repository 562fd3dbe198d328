import { type ReactNode, useState } from 'react';
import type { Language } from './language.ts';
import { useMessages } from './settings.ts';
import { keepToken } from './token.ts';
import type { Answered } from './use-answer.ts';

const MESSAGES = {
  en: {
    loading: 'Loading …',
    retry: 'Try again',
    token: 'Access token',
    enter: 'Enter',
    faults: {
      UNREACHABLE: 'The server does not answer. Is it running?',
      UNAUTHENTICATED: 'This server wants an access token.',
      STORE_UNAVAILABLE: 'The graph cannot be reached just now.',
      TIMEOUT: 'The answer took too long.',
      BAD_USER_INPUT: 'The server does not accept this request.',
      QUERY_TOO_COSTLY: 'This asks for more than the server gives in one answer.',
    } as Record<string, string>,
    other: 'Something went wrong.',
  },
  zh: {
    loading: '正在加载……',
    retry: '重试',
    token: '访问令牌',
    enter: '进入',
    faults: {
      UNREACHABLE: '服务器没有响应，请确认它正在运行。',
      UNAUTHENTICATED: '此服务器需要访问令牌。',
      STORE_UNAVAILABLE: '暂时无法访问图数据库。',
      TIMEOUT: '响应超时。',
      BAD_USER_INPUT: '服务器不接受此请求。',
      QUERY_TOO_COSTLY: '一次查询的内容超出服务器的限制。',
    } as Record<string, string>,
    other: '出错了。',
  },
};

/** What a code means to a reader; undefined where only the message tells. */
export function sayFault(code: string, language: Language): string | undefined {
  return MESSAGES[language].faults[code];
}

/** What stands in place of an answer that is under way or not to be had. */
export function Notice({ answer }: { answer: Answered<unknown> }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { fault, retry } = answer;
  if (!fault)
    return (
      <p className="notice quiet" role="status">
        {messages.loading}
      </p>
    );
  return (
    <div className="notice notice-error" role="alert">
      <p>{messages.faults[fault.code] ?? messages.other}</p>
      <p className="quiet">
        <small lang="en">{fault.message}</small>
      </p>
      {fault.code === 'UNAUTHENTICATED' ? (
        <TokenForm onEnter={retry} />
      ) : (
        <button type="button" className="button" onClick={retry}>
          {messages.retry}
        </button>
      )}
    </div>
  );
}

function TokenForm({ onEnter }: { onEnter: () => void }): ReactNode {
  const messages = useMessages(MESSAGES);
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
        {messages.token}{' '}
        <input
          className="field"
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>{' '}
      <button type="submit" className="button">
        {messages.enter}
      </button>
    </form>
  );
}
