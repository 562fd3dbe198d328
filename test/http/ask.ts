/** An answer of the API, as it came over the wire. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the query asks for
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[] | undefined;
}

/** A GraphQL request as its body says it. */
export interface Question {
  query?: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** Asks by POST. */
export function ask(url: string, question: string | Question, headers: Record<string, string> = {}): Promise<Reply> {
  const body = typeof question === 'string' ? { query: question } : question;
  return send(url, JSON.stringify(body), headers);
}

/** Sends a body as it is. */
export async function send(url: string, body: string, headers: Record<string, string> = {}): Promise<Reply> {
  const type = { 'content-type': 'application/json' };
  return read(await fetch(`${url}/graphql`, { method: 'POST', headers: { ...type, ...headers }, body }));
}

/** Asks by GET. */
export async function askByGet(
  url: string,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Reply> {
  return read(await fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers }));
}

/** Reads a GraphQL answer. */
export async function read(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  return { status, headers, text, data, errors };
}

/** The code of the only error there must be. */
export function codeOf({ errors, text }: Reply): string {
  if (errors?.length !== 1) throw new Error(`There is not one error: ${text}`);
  return errors[0]?.extensions.code as string;
}

/** The message of the only error there must be. */
export function messageOf({ errors, text }: Reply): string {
  if (errors?.length !== 1) throw new Error(`There is not one error: ${text}`);
  return errors[0]?.message as string;
}
