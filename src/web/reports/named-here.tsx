import type { ReactNode } from 'react';
import { kindLabel } from '../shared/model-labels.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import { claimAddress } from './claims.ts';
import { EntityName } from './entity-name.tsx';
import type { ReportEntity } from './load-report.ts';
import { SupportLevel } from './support-level.tsx';

/** What the words name, and the claims around them with how well each is supported. */
export function NamedHere({ entities }: { entities: readonly ReportEntity[] }): ReactNode {
  const t = useWords('reports');
  const { language } = useSettings();
  return (
    <section>
      <h3>{t('panel.named')}</h3>
      <ul className="plain named">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} /> <span className="quiet">{kindLabel(entity.kind, language)}</span>
            {'support' in entity && (
              <>
                {' · '}
                <SupportLevel level={entity.support} /> · <a href={claimAddress(entity)}>{t('panel.whatSupports')}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
