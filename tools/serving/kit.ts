// `npm run serving`: writes the settings for nginx and Caddy that stand in serving/.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caddyfile } from './caddy.ts';
import { nginxSite, nginxWhole } from './nginx.ts';

export const servingFolder = fileURLToPath(new URL('../../serving', import.meta.url));

/** Every file that is made, by its path below serving/. */
export const KIT: Readonly<Record<string, string>> = {
  'nginx/nginx.conf': nginxWhole(),
  'nginx/site.conf': nginxSite(),
  'caddy/Caddyfile': caddyfile(),
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(KIT)) writeFileSync(join(servingFolder, path), text);
