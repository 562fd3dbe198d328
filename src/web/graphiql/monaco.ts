/** Sets up Monaco, the editor inside GraphiQL: its web workers and the options that GraphiQL has no property for. */
import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/**
 * The workers, as scripts of this site. The module `graphiql/setup-workers/vite` would do the same in a build, but
 * stops Vite's development server, which optimizes dependencies before it understands their `?worker` imports.
 */
const environment: Environment = {
  getWorker(_moduleId, label) {
    if (label === 'graphql') return new GraphQLWorker();
    if (label === 'json') return new JsonWorker();
    return new EditorWorker();
  },
};

/** Call before GraphiQL renders, so that every editor is seen; Monaco itself is loaded after the page. */
export function setUpMonaco(): void {
  self.MonacoEnvironment = environment;
  void import('monaco-graphql/esm/monaco-editor.js').then(({ editor }) => {
    // Otherwise Monaco frames the full-width punctuation of a Chinese quotation as suspicious look-alikes.
    editor.onDidCreateEditor((created) => created.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }));
  });
}
