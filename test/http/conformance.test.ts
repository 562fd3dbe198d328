import { serverAudits } from 'graphql-http';
import { programForSuite } from './suite.js';

const program = programForSuite();
const audits = serverAudits({ url: () => `${program().url}/graphql` });

describe('GraphQL over HTTP, all that a server must, should and may do', () => {
  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});
