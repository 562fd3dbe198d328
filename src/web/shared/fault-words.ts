import type { TFunction } from 'i18next';
import type { Resources } from '../locales/resources.generated.ts';

type Code = Exclude<keyof Resources['shared']['faults'], 'OTHER'>;

const CODES: Readonly<Record<Code, true>> = {
  UNREACHABLE: true,
  UNAUTHENTICATED: true,
  STORE_UNAVAILABLE: true,
  TIMEOUT: true,
  BAD_USER_INPUT: true,
  QUERY_TOO_COSTLY: true,
};

/** What an error's code means to a reader; undefined if only the error's message says. */
export function faultWords(code: string, t: TFunction<'shared'>): string | undefined {
  return isCode(code) ? t(`faults.${code}`) : undefined;
}

function isCode(code: string): code is Code {
  return Object.hasOwn(CODES, code);
}
