import type { ReactNode } from 'react';
import { kindLabel } from '../shared/model-labels.ts';
import { useMessages, useSettings } from '../shared/settings.ts';
import { claimAddress } from './claims.ts';
import { EntityName } from './entity-name.tsx';
import type { ReportEntity } from './load-report.ts';
import { SupportLevel } from './support-level.tsx';

const MESSAGES = {
  en: { title: 'Named here', support: 'What supports it' },
  zh: { title: '此处提及', support: '支持它的依据' },
};

/** What the words name, and the claims around them with how well each is supported. */
export function NamedHere({ entities }: { entities: readonly ReportEntity[] }): ReactNode {
  const messages = useMessages(MESSAGES);
  const { language } = useSettings();
  return (
    <section>
      <h3>{messages.title}</h3>
      <ul className="plain named">
        {entities.map((entity) => (
          <li key={entity.id}>
            <EntityName entity={entity} /> <span className="quiet">{kindLabel(entity.kind, language)}</span>
            {'support' in entity && (
              <>
                {' · '}
                <SupportLevel level={entity.support} /> · <a href={claimAddress(entity)}>{messages.support}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
