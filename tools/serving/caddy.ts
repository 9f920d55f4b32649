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
		-accept-ranges
	}
}

:8080 {
	root * site
	import every
	# Before \`/\` leads anywhere: nothing that is sent here is taken.
	@sends not method GET HEAD
	handle @sends {
		header allow "GET, HEAD"
		header cache-control "${ASKED_ANEW}"
		respond 405
	}
	# Every file is small: who asks for a part, or on a condition that only writing needs, is sent the
	# whole, and no answer can miss either.
	request_header -Range
	request_header -If-Match
	request_header -If-Unmodified-Since
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

	# Said at the end too: the file server says it of packed copies alone, and a shared cache would hand
	# what is not packed to everybody.
	@start path /
	@inside not path /
	header @start {
		vary "Accept-Encoding, Accept-Language"
		defer
	}
	header @inside {
		vary "Accept-Encoding"
		defer
	}
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
		header {
			vary "Accept-Encoding"
			defer
		}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
