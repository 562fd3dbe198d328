/** A query as it is asked from a terminal or a program. */
export const SNIPPETS = ['curl', 'TypeScript', 'Python'] as const;
export type Snippet = (typeof SNIPPETS)[number];

export interface Request {
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which of several operations. */
  readonly operationName?: string | undefined;
  /** The server wants a token. It is not copied: who runs the program sets ACCESS_TOKEN. */
  readonly needsToken: boolean;
}

export function snippet(kind: Snippet, request: Request): string {
  return { curl, TypeScript: typescript, Python: python }[kind](request);
}

const bodyOf = ({ query, variables, operationName }: Request): object => ({ query, variables, operationName });

function curl(request: Request): string {
  return [
    `curl '${request.url}' \\`,
    "  -H 'content-type: application/json' \\",
    ...(request.needsToken ? ['  -H "authorization: Bearer $ACCESS_TOKEN" \\'] : []),
    "  --data-binary @- <<'JSON'",
    JSON.stringify(bodyOf(request)),
    'JSON',
    '',
  ].join('\n');
}

function typescript(request: Request): string {
  const { query, variables, operationName, url, needsToken } = request;
  const token = needsToken ? ", authorization: 'Bearer ' + process.env.ACCESS_TOKEN" : '';
  return [
    `const query = ${JSON.stringify(query)};`,
    `const variables = ${JSON.stringify(variables, null, 2)};`,
    ...(operationName ? [`const operationName = ${JSON.stringify(operationName)};`] : []),
    `const response = await fetch(${JSON.stringify(url)}, {`,
    "  method: 'POST',",
    `  headers: { 'content-type': 'application/json'${token} },`,
    `  body: JSON.stringify({ query, variables${operationName ? ', operationName' : ''} }),`,
    '});',
    'const { data, errors } = await response.json();',
    'if (errors) throw new Error(errors[0].message);',
    'console.log(JSON.stringify(data, null, 2));',
    // Without it, await would not be allowed here.
    'export {};',
    '',
  ].join('\n');
}

function python(request: Request): string {
  const { url, needsToken } = request;
  const token = needsToken ? ', "authorization": "Bearer " + os.environ["ACCESS_TOKEN"]' : '';
  return [
    'import json',
    ...(needsToken ? ['import os'] : []),
    'import urllib.error',
    'import urllib.request',
    '',
    // JSON's strings are Python's, and its other values are read as text.
    `body = json.loads(${JSON.stringify(JSON.stringify(bodyOf(request)))})`,
    'request = urllib.request.Request(',
    `    ${JSON.stringify(url)},`,
    '    data=json.dumps(body).encode(),',
    `    headers={"content-type": "application/json"${token}},`,
    ')',
    'try:',
    '    with urllib.request.urlopen(request) as response:',
    '        answer = json.load(response)',
    'except urllib.error.HTTPError as error:',
    '    answer = json.load(error)',
    'if "errors" in answer:',
    '    raise RuntimeError(answer["errors"][0]["message"])',
    'print(json.dumps(answer["data"], ensure_ascii=False, indent=2))',
    '',
  ].join('\n');
}
