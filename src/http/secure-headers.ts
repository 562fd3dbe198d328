import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Adds security headers. Pages load only from this server. GraphiQL's editor needs inline styles, and fonts and images embedded in its CSS. */
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
    // The server speaks plain HTTP; a proxy terminates TLS if there is any.
    strictTransportSecurity: false,
  });
}
