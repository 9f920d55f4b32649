// The site as Caddy serves it.
import { ASKED_ANEW, EVERY_ANSWER, HASHED, KEPT_FOR_GOOD, TYPES } from './rules.ts';

/** A whole Caddyfile. Put the hospital's own name in place of `:8080`, and Caddy takes care of TLS. */
export function caddyfile(): string {
  return `# Made by \`npm run serving\` from tools/serving/rules.ts: change that, not this.
# Start it in a folder that holds the built site as site/:  caddy run --config Caddyfile
{
	admin off
}

(every) {
	header {
${Object.entries(EVERY_ANSWER)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		-server
	}
}

:8080 {
	root * site
	import every
	@sends not method GET HEAD
	respond @sends 405
	@hashed path ${HASHED.map((folder) => `/${folder}/*`).join(' ')}
	@others not path ${HASHED.map((folder) => `/${folder}/*`).join(' ')}
	header @others cache-control "${ASKED_ANEW}"
	header @hashed cache-control "${KEPT_FOR_GOOD}"
	# Said at the end, over what the file server thinks; never of a file that is not there.
${Object.entries(TYPES)
  .map(
    ([end, type]) => `\t@${end} {
\t\tpath *.${end}
\t\tfile
\t}
\theader @${end} {
\t\tcontent-type "${type}"
\t\tdefer
\t}`,
  )
  .join('\n')}

	@start path /
	header @start vary "Accept-Language"
	@asks {
		path /
		header_regexp first Accept-Language ^(([A-Za-z]{2,3})(?:-[A-Za-z0-9]{2,8})*)
	}
	route @asks {
		@whole file /{re.first.1}/index.html
		redir @whole /{re.first.1}/ 302
		@alone file /{re.first.2}/index.html
		redir @alone /{re.first.2}/ 302
	}

	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		import every
		header cache-control "${ASKED_ANEW}"
		header content-type "${TYPES['html'] ?? ''}"
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
