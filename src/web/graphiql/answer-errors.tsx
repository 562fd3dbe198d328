import type { ReactNode } from 'react';
import { faultWords } from '../shared/fault-words.ts';
import { DEFAULT_LANGUAGE } from '../shared/language.ts';
import { useWords, wordsIn } from '../shared/words.ts';
import type { ShownAnswer } from './shown-answer.ts';

/** What went wrong, in words: the whole of an answer or parts of it, and where. */
export function AnswerErrors({ answer: { data, errors } }: { answer: ShownAnswer }): ReactNode {
  const t = useWords('graphiql');
  const shared = useWords('shared');
  if (errors.length === 0) return null;
  return (
    <div className="answer-errors" role="alert">
      <p>{data ? t('errors.partial') : t('errors.failed')}</p>
      <ul>
        {errors.map(({ message, path, extensions }) => {
          const fault = faultWords(extensions?.code ?? '', shared);
          return (
            <li key={`${message} ${path}`}>
              {fault ?? message}
              {path && path.length > 0 && (
                <span className="quiet">
                  {' '}
                  {t('errors.at')} <code>{path.join(' › ')}</code>
                </span>
              )}
              {fault && message !== faultWords(extensions?.code ?? '', wordsIn(DEFAULT_LANGUAGE, 'shared')) && (
                <span className="quiet"> {message}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
