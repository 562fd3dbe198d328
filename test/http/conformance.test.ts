import { serverAudits } from 'graphql-http';
import { programForSuite } from './suite.js';

const program = programForSuite();
const audits = serverAudits({ url: () => `${program().url}/graphql` });

describe('GraphQL over HTTP: MUST, SHOULD and MAY requirements', () => {
  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});
