// A place to listen at, for servers that tests start.
import { createServer } from 'node:net';

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        done(address === null || typeof address === 'string' ? 0 : address.port);
      });
    });
  });
}
