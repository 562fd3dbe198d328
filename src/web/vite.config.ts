/**
 * Builds the browser pages of `src/web/` into static files under `dist/web/`. Everything a page needs, Monaco's
 * workers and fonts included, is bundled from npm: no part of a built page comes from another host.
 */
import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The query builder has no input for a list of enum values and logs each it meets as an error of the page's. */
const QUIET_BUILDER: Plugin = {
  name: 'quiet-builder',
  transform: (code, id) =>
    id.includes('graphiql-explorer')
      ? code.replaceAll("console.error('arg mismatch between arg and selection', argType, argValue)", 'void 0')
      : undefined,
};

/** Serves the pages at the addresses that the program gives them: `/reports/…` is the page of the folder `reports`. */
const PAGE_ADDRESSES: Plugin = {
  name: 'page-addresses',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      const page = path.split('/')[1] || 'home';
      const file = /\.\w+$/.test(path) ? undefined : `/${page}/index.html`;
      if (file && existsSync(`${import.meta.dirname}${file}`)) request.url = `${file}?${query}`;
      next();
    });
  },
  // A page's own files are named relative to its folder, which is not where its address is.
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path, server }) =>
      server
        ? html.replace(/(?<=\s(?:src|href)=")\.{1,2}\/[^"]+/g, (file) => new URL(file, `http://page${path}`).pathname)
        : html,
  },
};

/** Each folder with an `index.html` is a page. */
const PAGES = readdirSync(import.meta.dirname)
  .map((folder) => `${import.meta.dirname}/${folder}/index.html`)
  .filter((file) => existsSync(file));

/** Where the program listens beside the development server; set by scripts/dev.mjs. */
const program = process.env.DEV_PROGRAM ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [QUIET_BUILDER, PAGE_ADDRESSES],
  server: { proxy: { '/graphql': program, '/export': program, '/health': program } },
  // For the development server: CommonJS inside the GraphQL worker, which Vite does not find by itself.
  optimizeDeps: { include: ['monaco-graphql > graphql-language-service', 'monaco-graphql > picomatch-browser'] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Monaco, loaded after the page, is one large chunk by nature.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: PAGES,
      // GraphiQL's modules carry "use no memo" for React's compiler, which does not run here.
      checks: { moduleLevelDirective: false },
    },
  },
});
