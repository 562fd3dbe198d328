import type { ReactNode } from 'react';
import { relationLabel } from '../shared/model-labels.ts';
import { Notice } from '../shared/notice.tsx';
import { useMessages, useSettings } from '../shared/settings.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { Grounds } from './grounds.tsx';
import { PanelHead } from './panel-head.tsx';
import { OneStatementDocument } from './queries.generated.ts';

const MESSAGES = {
  en: { missing: 'The graph has no such statement.', statement: 'Statement' },
  zh: { missing: '图谱中没有这条陈述。', statement: '陈述' },
};

/** One statement, as chosen by its line. */
export function StatementPanel({ id }: { id: string }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  const answer = useAnswer(OneStatementDocument, { id });
  const node = answer.data?.node;
  if (!answer.data || (answer.loading && node?.id !== id)) return <Notice answer={answer} />;
  if (!node || !('relation' in node)) return <PanelHead title={messages.missing} />;
  return (
    <>
      <PanelHead title={relationLabel(node.relation, language)} above={messages.statement} />
      <Grounds statement={node} from={null} />
    </>
  );
}
