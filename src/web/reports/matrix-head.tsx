import type { ReactNode } from 'react';
import { enumLabel } from '../shared/model-labels.ts';
import { useNames } from '../shared/names.ts';
import { useSettings } from '../shared/settings.ts';
import { useWords } from '../shared/words.ts';
import type { Certification, Matrix } from './matrix.ts';

/** The certifications; those that support a claim come first. One that is not held yet says so. */
export function MatrixHead({ matrix: { supporting, others } }: { matrix: Matrix }): ReactNode {
  const t = useWords('reports');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="matrix-corner">
          {t('matrix.claim')}
        </th>
        {supporting.length > 0 && (
          <th scope="colgroup" colSpan={supporting.length} className="matrix-of">
            {t('matrix.supporting')}
          </th>
        )}
        {others.length > 0 && (
          <th scope="colgroup" colSpan={others.length} className="matrix-of">
            {t('matrix.others')}
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
  const name = useNames()(certification);
  const { language } = useSettings();
  const { certificationStatus: status } = certification;
  const label = enumLabel('CertificationStatus', status, language).toLocaleLowerCase(language);
  const isSaid = status === 'HELD' || name.includes(label);
  return (
    <th scope="col" className={isSupporting ? 'upright supporting' : 'upright'} title={name}>
      <span>
        {name}
        {!isSaid && <small className="quiet"> {label}</small>}
      </span>
    </th>
  );
}
