/** A query as it is asked from a terminal or a program. */
export const SNIPPETS = ['curl', 'TypeScript', 'Python'] as const;
export type Snippet = (typeof SNIPPETS)[number];

export function snippet(kind: Snippet, url: string, query: string, variables: string): string {
  const parsed = parse(variables);
  if (kind === 'curl') {
    const body = JSON.stringify({ query, variables: parsed });
    return `curl '${url}' \\\n  -H 'content-type: application/json' \\\n  --data-binary @- <<'JSON'\n${body}\nJSON\n`;
  }
  if (kind === 'TypeScript')
    return [
      `const query = ${JSON.stringify(query)};`,
      `const variables = ${JSON.stringify(parsed, null, 2)};`,
      `const response = await fetch(${JSON.stringify(url)}, {`,
      "  method: 'POST',",
      "  headers: { 'content-type': 'application/json' },",
      '  body: JSON.stringify({ query, variables }),',
      '});',
      'const { data, errors } = await response.json();',
      'if (errors) throw new Error(errors[0].message);',
      'console.log(data);',
      '',
    ].join('\n');
  return [
    'import json',
    'import urllib.request',
    '',
    // JSON's strings are Python's, and its other values are read as text.
    `query = ${JSON.stringify(query)}`,
    `variables = json.loads(${JSON.stringify(JSON.stringify(parsed))})`,
    'request = urllib.request.Request(',
    `    ${JSON.stringify(url)},`,
    '    data=json.dumps({"query": query, "variables": variables}).encode(),',
    '    headers={"content-type": "application/json"},',
    ')',
    'with urllib.request.urlopen(request) as response:',
    '    answer = json.load(response)',
    'if "errors" in answer:',
    '    raise RuntimeError(answer["errors"][0]["message"])',
    'print(json.dumps(answer["data"], ensure_ascii=False, indent=2))',
    '',
  ].join('\n');
}

function parse(variables: string): unknown {
  try {
    return JSON.parse(variables || '{}');
  } catch {
    return {};
  }
}
