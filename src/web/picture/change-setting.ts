import type { Settings } from 'sigma/settings';
import type { Drawn } from './draw.ts';

/** Sigma reads the whole graph again after each change of a setting, so one that is no change is left out. */
export function changeSetting<K extends keyof Settings>(sigma: Drawn['sigma'], key: K, value: Settings[K]): void {
  if (sigma.getSetting(key) !== value) sigma.setSetting(key, value);
}
