import type { ReactNode } from 'react';
import { relationLabel } from '../shared/model-labels.ts';
import { Notice } from '../shared/notice.tsx';
import { useSettings } from '../shared/settings.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { useWords } from '../shared/words.ts';
import { Grounds } from './grounds.tsx';
import { PanelHead } from './panel-head.tsx';
import { OneStatementDocument } from './queries.generated.ts';

/** One statement, as chosen by its line. */
export function StatementPanel({ id }: { id: string }): ReactNode {
  const t = useWords('explore');
  const { language } = useSettings();
  const answer = useAnswer(OneStatementDocument, { id });
  const node = answer.data?.node;
  if (!answer.data || (answer.loading && node?.id !== id)) return <Notice answer={answer} />;
  if (!node || !('relation' in node)) return <PanelHead title={t('panel.noStatement')} />;
  return (
    <>
      <PanelHead title={relationLabel(node.relation, language)} above={t('panel.statement')} />
      <Grounds statement={node} from={null} />
    </>
  );
}
