/**
 * Builds the browser pages of `src/web/` into static files under `dist/web/`. Everything a page needs, Monaco's
 * workers and fonts included, is bundled from npm: no part of a built page comes from another host.
 */
import { defineConfig, type Plugin } from 'vite';

/** The query builder has no input for a list of enum values and logs each it meets as an error of the page's. */
const QUIET_BUILDER: Plugin = {
  name: 'quiet-builder',
  transform: (code, id) =>
    id.includes('graphiql-explorer')
      ? code.replaceAll("console.error('arg mismatch between arg and selection', argType, argValue)", 'void 0')
      : undefined,
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [QUIET_BUILDER],
  // For the development server: CommonJS inside the GraphQL worker, which Vite does not find by itself.
  optimizeDeps: { include: ['monaco-graphql > graphql-language-service', 'monaco-graphql > picomatch-browser'] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Monaco, loaded after the page, is one large chunk by nature.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: ['home', 'graphiql', 'explore', 'reports'].map((page) => `${import.meta.dirname}/${page}/index.html`),
      // GraphiQL's modules carry "use no memo" for React's compiler, which does not run here.
      checks: { moduleLevelDirective: false },
    },
  },
});
