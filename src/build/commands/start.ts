import { buildSite } from '../build-site.ts';
import { createSiteServer, listen } from '../server/serve.ts';
import { command, Stop } from '../step.ts';

const asked = process.env['PORT'] ?? '4321';

await command(async () => {
  const server = createSiteServer('dist');
  // The port is taken first: a build that ends with nowhere to show it helps nobody.
  const port = await listen(server, Number(asked)).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new Stop(
        `Port ${asked} is used by another program. Stop that one, or choose another port: PORT=${Number(asked) + 1} npm start`,
      );
    }
    if (code === 'EACCES' || code === 'ERR_SOCKET_BAD_PORT') {
      throw new Stop(`Port ${asked} cannot be used. Choose one from 1024 to 65535: PORT=4321 npm start`);
    }
    throw error;
  });
  try {
    await buildSite();
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`\nThe site is at http://localhost:${port}/ (stop with Ctrl+C)`);
});
