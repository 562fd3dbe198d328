import { type AddressInfo, createServer } from 'node:net';

/** How to reach a database over bolt. */
export interface Access {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** How to reach a server started here; the password is no secret, nobody else can connect. */
export function accessTo(port: number): Access {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'only-for-tests', database: 'neo4j' };
}

/** A port nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
