// The site as nginx serves it: one block, so that no location can drop the headers of the others.
import { ASKED_ANEW, EVERY_ANSWER, HASHED, KEPT_FOR_GOOD, TYPES } from './rules.ts';

const MADE = '# Made by `npm run serving` from tools/serving/rules.ts: change that, not this.';

/** The part for a hospital's own nginx; paths are taken from where it was started. */
export function nginxSite(): string {
  return `${MADE}
map $http_accept_language $language {
    default none;
    "~^(?<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)" $tag;
}
map $http_accept_language $language_alone {
    default none;
    "~^(?<alone>[A-Za-z]{2,3})" $alone;
}
map $uri $keep {
    default "${ASKED_ANEW}";
    "~^/(?:${HASHED.join('|')})/" "${KEPT_FOR_GOOD}";
}
# What is sent instead of a file that cannot be had is never kept, and \`/\` differs by language.
map $status $keep_if_found {
    default "${ASKED_ANEW}";
    200 $keep;
    206 $keep;
    304 $keep;
}
map $uri $varies {
    default "";
    "/" "Accept-Language";
    "/index.html" "Accept-Language";
}
map $status $allows {
    default "";
    405 "GET, HEAD";
}

server {
    listen 8080;
    root site;
    index index.html;
    absolute_redirect off;
    server_tokens off;
    # Which pages somebody reads about her cancer is hers to tell: no address is written down, whatever
    # the settings around this say, and no page that was not found either.
    access_log off;
    log_not_found off;
    error_log stderr crit;
    brotli_static on;
    gzip_static on;
    gzip_vary on;
    # Every file is small: who asks for a part is sent the whole, and no answer can miss a part.
    max_ranges 0;
    types {
${Object.entries(TYPES)
  .map(([end, type]) => `        "${type}" ${end};`)
  .join('\n')}
    }
${Object.entries(EVERY_ANSWER)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header cache-control $keep_if_found always;
    add_header vary $varies always;
    add_header allow $allows always;

    # Before \`/\` leads anywhere: nothing that is sent here is taken.
    if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
    # A folder without a page is missing like anything else.
    error_page 403 404 =404 /404.html;
    location = / {
        if (-f $document_root/$language/index.html) { return 302 /$language/; }
        if (-f $document_root/$language_alone/index.html) { return 302 /$language_alone/; }
        try_files /index.html =404;
    }
}
`;
}

/** A whole nginx around the part above, which needs no rights beyond its own folder. */
export function nginxWhole(): string {
  return `${MADE}
# Start it in a folder that holds site.conf and the built site as site/:  nginx -p . -c nginx.conf
# Where Debian's package libnginx-mod-http-brotli-static puts it.
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes auto;
pid nginx.pid;
error_log stderr;
events {
}
http {
    access_log off;
    client_body_temp_path temp;
    proxy_temp_path temp;
    fastcgi_temp_path temp;
    uwsgi_temp_path temp;
    scgi_temp_path temp;
    sendfile on;
    tcp_nopush on;
    include site.conf;
}
`;
}
