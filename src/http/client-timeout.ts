import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Number of checks within one timeout: a connection is closed at most 1/30 of the timeout late. */
const CHECKS = 30;

/** Longer answers are written in pieces of this size, so that a client that reads a long one slowly shows progress. */
const PIECE_BYTES = 64 * 1024;

/** The connection of a client. */
interface Client {
  acceptedBytes: number;
  /** When the connection accepted them, or had nothing left to accept. */
  progressAt: number;
  /** Streams of answers that are under way or, where the client sends requests ahead, wait for their turn. */
  readonly answers: Set<Readable>;
}

/** Fastify's options that close the connection of a client that takes longer than the timeout to send a request. */
export function requestTimeouts(timeoutMs: number) {
  return {
    requestTimeout: timeoutMs,
    http: { headersTimeout: timeoutMs, connectionsCheckingInterval: checkMs(timeoutMs) },
  };
}

/**
 * Closes the connection of a client that accepts no byte of an answer for `timeoutMs`. The time that an answer takes to be
 * made does not count, and a client that reads slowly is served to the end. A connection that is closed, for whatever reason,
 * ends the streams of all its answers.
 */
export function closeStalledClients(app: FastifyInstance, timeoutMs: number): void {
  const clients = new Map<Socket, Client>();
  app.addHook('onRequest', async ({ socket }) => {
    if (clients.has(socket)) return;
    const client: Client = { acceptedBytes: 0, progressAt: performance.now(), answers: new Set() };
    clients.set(socket, client);
    socket.once('close', () => {
      clients.delete(socket);
      // Node.js closes the current answer, but not those that wait behind it.
      for (const answer of client.answers) answer.destroy();
    });
  });
  app.addHook('onSend', async ({ socket }, reply, payload) => {
    const answer = inPieces(reply, payload);
    if (!(answer instanceof Readable)) return answer;
    const client = clients.get(socket);
    if (!client) {
      answer.destroy();
      return '';
    }
    client.answers.add(answer);
    answer.once('close', () => client.answers.delete(answer));
    return answer;
  });
  const timer = setInterval(() => {
    const now = performance.now();
    for (const [socket, client] of clients) {
      const acceptedBytes = socket.bytesWritten - socket.writableLength;
      if (socket.writableLength === 0 || acceptedBytes !== client.acceptedBytes)
        Object.assign(client, { acceptedBytes, progressAt: now });
      else if (now - client.progressAt >= timeoutMs) socket.destroy();
    }
  }, checkMs(timeoutMs));
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
}

/** Makes a stream of a long text. */
function inPieces(reply: FastifyReply, payload: unknown): unknown {
  if (typeof payload !== 'string' || payload.length <= PIECE_BYTES) return payload;
  const bytes = Buffer.from(payload);
  reply.header('content-length', bytes.length);
  return Readable.from(piecesOf(bytes), { objectMode: false });
}

function checkMs(timeoutMs: number): number {
  return Math.ceil(timeoutMs / CHECKS);
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) yield bytes.subarray(start, start + PIECE_BYTES);
}
