import type { Language } from './language.ts';

/** The language of the reports. */
export const REPORT_LANGUAGE: Language = 'zh';
