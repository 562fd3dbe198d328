import type { ReactNode } from 'react';
import { sayFault } from '../shared/notice.tsx';
import { useMessages, useSettings } from '../shared/settings.ts';
import type { ShownAnswer } from './shown-answer.ts';

const MESSAGES = {
  en: { failed: 'There is no answer.', partial: 'Part of the answer is missing.', at: 'at' },
  zh: { failed: '没有答案。', partial: '答案缺少一部分。', at: '位于' },
};

/** What went wrong, in words: the whole of an answer or parts of it, and where. */
export function AnswerErrors({ answer: { data, errors } }: { answer: ShownAnswer }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  if (errors.length === 0) return null;
  return (
    <div className="answer-errors" role="alert">
      <p>{data ? messages.partial : messages.failed}</p>
      <ul>
        {errors.map(({ message, path, extensions }) => {
          const fault = sayFault(extensions?.code ?? '', language);
          return (
            <li key={`${message} ${path}`}>
              {fault ?? message}
              {path && path.length > 0 && (
                <span className="quiet">
                  {' '}
                  {messages.at} <code>{path.join(' › ')}</code>
                </span>
              )}
              {fault && message !== sayFault(extensions?.code ?? '', 'en') && <span className="quiet"> {message}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
