import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { QUERY } from './http-server.js';
import { median } from './measure.js';

/** CPU time of the server's process per request, in milliseconds. */
export interface HttpCost {
  readonly http: number;
  readonly bare: number;
}

const TIMES = 200;

/** Measures the CPU time of requests over HTTP and of direct execution, alternating in one process. */
export async function measureHttp(rounds: number): Promise<HttpCost> {
  const child = fork(join(import.meta.dirname, 'http-server.js'));
  try {
    const [port] = (await once(child, 'message')) as [number];
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const http: number[] = [];
    const bare: number[] = [];
    for (let round = -rounds; round < rounds; round++) {
      const before = await cpuAfter(child, 0);
      for (let i = 0; i < TIMES; i++) await post(agent, port);
      const between = await cpuAfter(child, 0);
      const after = await cpuAfter(child, TIMES);
      if (round < 0) continue;
      http.push((between - before) / TIMES);
      bare.push((after - between) / TIMES);
    }
    agent.destroy();
    return { http: median(http), bare: median(bare) };
  } finally {
    child.kill();
  }
}

/** Executes the query directly `times` times. Returns the CPU time of the process in milliseconds. */
async function cpuAfter(child: ChildProcess, times: number): Promise<number> {
  child.send(times);
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
  return (user + system) / 1000;
}

function post(agent: Agent, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
        response.resume().once('end', resolve);
      },
    );
    sent.once('error', reject);
    sent.end(JSON.stringify({ query: QUERY }));
  });
}
