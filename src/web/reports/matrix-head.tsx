import type { ReactNode } from 'react';
import { useNames } from '../shared/names.ts';
import { useMessages } from '../shared/settings.ts';
import type { Certification, Matrix } from './matrix.ts';

const MESSAGES = {
  en: {
    claim: 'Claim',
    supporting: 'Support a claim',
    others: 'Support none of these claims',
    progress: 'in progress',
  },
  zh: { claim: '主张', supporting: '支持某条主张', others: '不支持其中任何主张', progress: '推进中' },
};

/** The certifications; those that support a claim come first. One that is not held yet says so. */
export function MatrixHead({ matrix: { supporting, others } }: { matrix: Matrix }): ReactNode {
  const messages = useMessages(MESSAGES);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="matrix-corner">
          {messages.claim}
        </th>
        {supporting.length > 0 && (
          <th scope="colgroup" colSpan={supporting.length} className="matrix-of">
            {messages.supporting}
          </th>
        )}
        {others.length > 0 && (
          <th scope="colgroup" colSpan={others.length} className="matrix-of">
            {messages.others}
          </th>
        )}
      </tr>
      <tr>
        {supporting.map((one) => (
          <CertificationHead key={one.id} certification={one} isSupporting={true} />
        ))}
        {others.map((one) => (
          <CertificationHead key={one.id} certification={one} isSupporting={false} />
        ))}
      </tr>
    </thead>
  );
}

function CertificationHead({
  certification,
  isSupporting,
}: {
  certification: Certification;
  isSupporting: boolean;
}): ReactNode {
  const messages = useMessages(MESSAGES);
  const name = useNames()(certification);
  const isSaid = certification.certificationStatus === 'HELD' || name.includes(messages.progress);
  return (
    <th scope="col" className={isSupporting ? 'upright supporting' : 'upright'} title={name}>
      <span>
        {name}
        {!isSaid && <small className="quiet"> {messages.progress}</small>}
      </span>
    </th>
  );
}
