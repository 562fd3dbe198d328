import type { ReactNode } from 'react';
import { kindStyle } from '../shared/kinds.ts';
import { kindLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import type { ReportEntity } from './load-report.ts';

/** An entity's sign, name and kind, with the way to the graph. */
export function EntityName({ entity }: { entity: ReportEntity | undefined }): ReactNode {
  const { language } = useSettings();
  const name = useNames();
  if (!entity) return '…';
  const { colour } = kindStyle(entity.kind);
  return (
    <a
      className="entity"
      href={`/explore?focus=${encodeURIComponent(entity.id)}`}
      title={kindLabel(entity.kind, language)}
    >
      <span aria-hidden="true" className="dot" style={{ background: colour }} />
      {name(entity)}
    </a>
  );
}
