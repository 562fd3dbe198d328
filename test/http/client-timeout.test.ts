import { type AddressInfo, connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { closeStalledClients } from '../../src/http/client-timeout.js';
import { type Program, startProgram } from './program.js';

const TIMEOUT_MS = 2000;
/** A connection is open at least for the timeout, and a loaded machine may close it this much later. */
const LATE_MS = 1500;

/** Maximum time, in milliseconds, that the program waits for running requests after a signal to stop. */
const DRAIN_MS = 4000;
/** How long a loaded machine may take to make the answers and to close the connection. */
const PATIENCE_MS = 30_000;
/** The answers to these are more than the system holds for a connection on which nobody reads. */
const REQUESTS = 15;

/** A client that reads nothing until a method says so. */
class Client {
  private constructor(
    private readonly socket: Socket,
    private readonly began = performance.now(),
  ) {}

  static to(port: number): Client {
    const socket = connect(port, '127.0.0.1');
    // A connection that the server destroys may be reset.
    socket.on('error', () => {});
    return new Client(socket);
  }

  send(text: string): void {
    if (!this.socket.destroyed) this.socket.write(text);
  }

  /** Milliseconds from the connection's start to its end, or to the patience's end, and what came over it. */
  async untilClosed(): Promise<{ afterMs: number; received: string }> {
    let received = '';
    this.socket.on('data', (bytes) => {
      received += bytes;
    });
    await Promise.race([
      new Promise((resolve) => this.socket.once('close', resolve)),
      sleep(3 * TIMEOUT_MS, undefined, { ref: false }),
    ]);
    const afterMs = performance.now() - this.began;
    this.socket.destroy();
    return { afterMs, received };
  }

  /** Reads until the connection ends, at the given maximum rate. */
  async readSlowly(bytesPerSecond: number): Promise<string> {
    const pieces: Buffer[] = [];
    for await (const piece of this.socket) {
      pieces.push(piece);
      await sleep((1000 * piece.length) / bytesPerSecond);
    }
    return Buffer.concat(pieces).toString();
  }

  /**
   * Reads nothing until the server closes the connection, which a client learns that goes on sending.
   *
   * @returns milliseconds from the connection's start; null if it is still open after `PATIENCE_MS`
   */
  async closedUnread(): Promise<number | null> {
    const sending = setInterval(() => this.send(get('/health/live')), 200);
    const closed = new Promise<number>((resolve) => {
      this.socket.once('close', () => resolve(performance.now() - this.began));
    });
    const afterMs = await Promise.race([closed, sleep(PATIENCE_MS, null, { ref: false })]);
    clearInterval(sending);
    this.socket.destroy();
    return afterMs;
  }
}

const answersIn = (received: string): number => received.split('HTTP/1.1 200 OK\r\n').length - 1;
const get = (path: string, close = false): string =>
  `GET ${path} HTTP/1.1\r\nHost: test\r\n${close ? 'Connection: close\r\n' : ''}\r\n`;
const post = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

describe('CLIENT_TIMEOUT_MS', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram({ CLIENT_TIMEOUT_MS: String(TIMEOUT_MS) });
  });
  afterEach(() => expect(program.output.stderr).toBe(''));
  afterAll(() => program?.stop());

  const expectTimedOut = ({ afterMs, received }: { afterMs: number; received: string }): void => {
    expect(afterMs).toBeGreaterThan(TIMEOUT_MS - 50);
    expect(afterMs).toBeLessThan(TIMEOUT_MS + LATE_MS);
    expect(received).toMatch(/^HTTP\/1\.1 408 /);
  };

  it.each([
    ['headers that stop', 'GET / HTTP/1.1\r\nHost: test\r\n', ''],
    ['headers that come byte by byte', 'GET / HTTP/1.1\r\nHost: test\r\nX-Slow: ', 'x'],
    ['a body that stops', `${post('{ __typename }').slice(0, -5)}`, ''],
    [
      'a body that comes byte by byte',
      'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
      ' ',
    ],
  ])('ends %s', async (_case, beginning, rest) => {
    const client = Client.to(program.port);
    client.send(beginning);
    const timer = setInterval(() => rest && client.send(rest), 100);
    try {
      expectTimedOut(await client.untilClosed());
    } finally {
      clearInterval(timer);
    }
  });

  it.each([
    ['answers', post(`{ reports { nodes { ${Array.from({ length: 20 }, (_, i) => `a${i}: text`).join(' ')} } } }`)],
    ['exports', get('/export/graph.jsonl')],
  ])('closes the connection of a client that pipelines requests and does not read their %s', async (_case, request) => {
    const client = Client.to(program.port);
    client.send(request.repeat(REQUESTS));
    const afterMs = await client.closedUnread();
    expect(afterMs).not.toBeNull();
    expect(afterMs).toBeGreaterThan(TIMEOUT_MS - 50);
  });

  it('serves a client that reads slowly to the end', async () => {
    const client = Client.to(program.port);
    client.send(get('/export/graph.jsonl').repeat(REQUESTS - 1) + get('/export/graph.jsonl', true));
    const began = performance.now();
    const received = await client.readSlowly(3e6);
    expect(performance.now() - began).toBeGreaterThan(2 * TIMEOUT_MS);
    expect(answersIn(received)).toBe(REQUESTS);
    // A whole chunked body ends so.
    expect(received.slice(-7)).toBe('\r\n0\r\n\r\n');
  });

  it('ends all answers when the connections are closed', async () => {
    const began = performance.now();
    const { code, stderr } = await program.stop();
    expect(performance.now() - began).toBeLessThan(DRAIN_MS / 2);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('closeStalledClients', () => {
  /** Serves a route on a free port with a short timeout. */
  async function serve(handler: () => unknown): Promise<{ port: number; close: () => Promise<void> }> {
    const app = Fastify();
    closeStalledClients(app, 300);
    app.get('/', async (_request, reply) => reply.send(await handler()));
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
  }

  it('ends the generators of answers that are not read, including those of pipelined requests', async () => {
    let started = 0;
    let ended = 0;
    const { port, close } = await serve(() => Readable.from(endless()));
    async function* endless(): AsyncGenerator<Buffer> {
      started++;
      try {
        for (;;) yield Buffer.alloc(16 * 1024);
      } finally {
        ended++;
      }
    }
    const client = Client.to(port);
    client.send(get('/').repeat(20));
    expect(await client.closedUnread()).not.toBeNull();
    for (const until = performance.now() + PATIENCE_MS; ended < started && performance.now() < until; ) await sleep(20);
    expect(started).toBeGreaterThan(0);
    expect(ended).toBe(started);
    await close();
  });

  it('does not count the time for computing an answer', async () => {
    const { port, close } = await serve(async () => {
      await sleep(1000);
      return 'made';
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('made');
    await close();
  });

  it('sends a long answer completely, with its length', async () => {
    const text = '曙光'.repeat(100_000);
    const { port, close } = await serve(() => text);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(await response.text()).toBe(text);
    await close();
  });
});
