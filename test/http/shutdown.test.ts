import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type End, type Program, startProgram } from './program.js';

const ENDED_MS = 5000;
/** Maximum time, in milliseconds, that the program waits for running requests. */
const DRAIN_MS = 4000;

const BODY = JSON.stringify({ query: '{ statistics { version } }' });

/** A connection that collects everything it receives. */
class Wire {
  received = '';
  private constructor(readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => {
      this.received += text;
    });
    // A server that cuts the connection does what these tests allow.
    socket.on('error', () => {});
  }

  static async to({ port }: Program): Promise<Wire> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Wire(socket);
  }

  async until(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.received)) await once(this.socket, 'data');
  }

  /** Begins a POST and waits until the server has taken it up; the second half of its body is still to come. */
  async beginPost(): Promise<void> {
    const head = ['POST /graphql HTTP/1.1', 'Host: test', 'Content-Type: application/json', 'Expect: 100-continue'];
    this.socket.write([...head, `Content-Length: ${BODY.length}`, '', ''].join('\r\n'));
    await this.until(/^HTTP\/1\.1 100 Continue\r\n/);
    this.received = '';
    this.socket.write(BODY.slice(0, 10));
  }
}

/** Waits until nobody listens any more. */
async function untilClosed({ port }: Program): Promise<void> {
  const isOpen = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
    });
  while (await isOpen());
}

/** A request over a connection that stays open for the next one. */
async function keepAlive(program: Program, agent: Agent): Promise<void> {
  const [response] = (await once(get(`${program.url}/health/live`, { agent }), 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  let program: Program;
  let began: number;

  beforeEach(async () => {
    program = await startProgram();
  });
  afterEach(() => program.stop());

  const end = (): Promise<End> => {
    began = Date.now();
    program.signal(signal);
    return program.ended;
  };
  const expectGoodEnd = async (ended: Promise<End>): Promise<void> => {
    const { code, stderr } = await ended;
    expect(Date.now() - began).toBeLessThan(ENDED_MS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  };

  it('ends an idle program with 0', async () => {
    await expectGoodEnd(end());
  });

  it('ends the program despite an idle keep-alive connection', async () => {
    const agent = new Agent({ keepAlive: true });
    try {
      await keepAlive(program, agent);
      expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
      await expectGoodEnd(end());
    } finally {
      agent.destroy();
    }
  });

  it('ends the program without waiting for idle connections', async () => {
    const wire = await Wire.to(program);
    // The server has taken it up: this one came after it.
    await (await fetch(`${program.url}/health/live`)).text();
    await expectGoodEnd(end());
    expect(Date.now() - began).toBeLessThan(DRAIN_MS / 2);
    wire.socket.destroy();
  });

  it('answers Connection: close to a request that is incomplete', async () => {
    const wire = await Wire.to(program);
    wire.socket.write('GET /health/live HTTP/1.1\r\n');
    await (await fetch(`${program.url}/health/live`)).text();
    const ended = end();
    await untilClosed(program);
    wire.socket.write('Host: test\r\nConnection: close\r\n\r\n');
    await wire.until(/^HTTP\/1\.1 503 /);
    await expectGoodEnd(ended);
  });

  it('answers running requests, and accepts no new ones', async () => {
    const wire = await Wire.to(program);
    await wire.beginPost();
    const ended = end();
    await untilClosed(program);
    wire.socket.end(BODY.slice(10));
    await wire.until(/\r\n\r\n.*\}/s);
    expect(wire.received).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(wire.received).toMatch(/\{"data":\{"statistics":\{"version":"[0-9a-f]{64}"\}\}\}/);
    await expectGoodEnd(ended);
  });

  it('stops waiting for a request that never ends', async () => {
    const wire = await Wire.to(program);
    await wire.beginPost();
    await expectGoodEnd(end());
    expect(wire.received).not.toMatch(/ 200 OK/);
    wire.socket.destroy();
  });
});
