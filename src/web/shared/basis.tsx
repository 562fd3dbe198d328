import type { ReactNode } from 'react';
import type { Language } from './language.ts';
import { enumLabel } from './model-labels.ts';
import { useSettings } from './settings.ts';

/** Whether a statement is stated, inferred or taken from a reference, as it is written within a line. */
export function basisLabel(basis: string, language: Language): string {
  return enumLabel('Basis', basis, language).toLocaleLowerCase(language);
}

/** A statement's basis as a small sign. */
export function BasisBadge({ basis }: { basis: string }): ReactNode {
  const { language } = useSettings();
  return <span className={`basis basis-${basis}`}>{basisLabel(basis, language)}</span>;
}
