import { useState } from 'react';

/** A value that the address keeps as `?name=`, so that it is there again after a reload and in a link. */
export function useParameter(name: string, otherwise = ''): [string, (value: string) => void] {
  const [value, setValue] = useState(() => new URLSearchParams(location.search).get(name) ?? otherwise);
  const change = (next: string): void => {
    const parameters = new URLSearchParams(location.search);
    if (next === otherwise) parameters.delete(name);
    else parameters.set(name, next);
    history.replaceState(history.state, '', `${location.pathname}?${parameters}${location.hash}`);
    setValue(next);
  };
  return [value, change];
}
