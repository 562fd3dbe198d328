/** A response of the API. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape follows from the query
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } }[] | undefined;
}

/** The body of a GraphQL request. */
export interface GraphQLRequest {
  query?: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** Sends a query, or a whole request, by POST. */
export function postQuery(
  url: string,
  request: string | GraphQLRequest,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const body = typeof request === 'string' ? { query: request } : request;
  return send(url, JSON.stringify(body), headers);
}

/** Sends a body unchanged. */
export async function send(url: string, body: string, headers: Record<string, string> = {}): Promise<Reply> {
  const type = { 'content-type': 'application/json' };
  return read(await fetch(`${url}/graphql`, { method: 'POST', headers: { ...type, ...headers }, body }));
}

/** Sends a request by GET. */
export async function getQuery(
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

/** The code of the only error. @throws Error if there is not exactly one */
export function codeOf({ errors, text }: Reply): string {
  if (errors?.length !== 1) throw new Error(`There is not one error: ${text}`);
  return errors[0]?.extensions.code as string;
}

/** The message of the only error. @throws Error if there is not exactly one */
export function messageOf({ errors, text }: Reply): string {
  if (errors?.length !== 1) throw new Error(`There is not one error: ${text}`);
  return errors[0]?.message as string;
}
