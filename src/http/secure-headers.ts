import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Pages may load only what we serve. GraphiQL's editor needs inline styles, and fonts and images embedded in its CSS. */
export async function secureHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Served over plain HTTP on the loopback address; TLS, where there is any, ends before us.
    strictTransportSecurity: false,
  });
}
