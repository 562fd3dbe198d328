/** The access token, where the server wants one: kept for this window only, never on disk. */
const KEY = 'report-graph:token';

export function readToken(): string {
  return sessionStorage.getItem(KEY) ?? '';
}

export function keepToken(token: string): void {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
}

/** What a header can hold. */
const SENDABLE = /^[\x20-\x7e\x80-\xff]+$/;

/** The authorization header of a request. Empty if there is no token, or one that no header can hold. */
export function authorization(): Record<string, string> {
  const token = readToken();
  return SENDABLE.test(token) ? { authorization: `Bearer ${token}` } : {};
}
