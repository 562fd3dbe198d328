import { programForSuite } from './suite.js';

const program = programForSuite();

it('answers /health/live with live', async () => {
  const response = await fetch(`${program().url}/health/live`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toEqual({ status: 'live' });
});

it('answers /health/ready with ready and the version of the graph', async () => {
  const response = await fetch(`${program().url}/health/ready`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ready', version: expect.stringMatching(/^[0-9a-f]{64}$/) });
});
