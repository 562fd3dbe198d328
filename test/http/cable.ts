import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a server that can be cut at a chosen moment. */
export interface Cable {
  port: number;
  /** Breaks all connections after the given number of further chunks, from either side. */
  cutAfter(pieces: number): void;
  close(): void;
}

/** Lays a cable to a port of this machine. */
export async function layCable(to: number): Promise<Cable> {
  const ends = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let cuts = 0;
  const cut = (): void => {
    cuts++;
    // By turns as a server that ends does, and as a host that is gone.
    for (const end of ends) cuts % 2 ? end.destroy() : end.resetAndDestroy();
  };
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    const join = (from: Socket, onto: Socket): void => {
      ends.add(from);
      from.on('data', (piece) => {
        left--;
        if (left === 0) cut();
        else onto.write(piece);
      });
      // It breaks, as it is meant to.
      from.on('error', () => {});
      from.on('close', () => {
        ends.delete(from);
        onto.destroy();
      });
    };
    join(near, far);
    join(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter: (pieces) => {
      left = pieces;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
