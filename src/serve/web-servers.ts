import type { Config } from '../app/config.ts'
import { ASSET_HEADERS, type HeaderList, OTHER_HEADERS, pageHeaders } from './page-headers.ts'

/**
 * A server block for nginx that serves the app as `npm run serve` does. nginx repeats no header of an outer block: each place has all. What is
 * not there has headers of its own: a missing asset must not be remembered for a year.
 */
export function nginxFor(config: Config): string {
  const headers = (list: HeaderList, indent = '    '): string =>
    Object.entries(list)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join('')
  const place = (which: string, list: HeaderList): string => `  location ${which} {\n${headers(list)}    try_files $uri @missing;\n  }\n`
  return `# Belongs in the http block, for example as /etc/nginx/conf.d/meninx.conf.
# The address of a launch holds a launch token, and the answer of the sign-in a code: no query is written to the log.
log_format meninx '$remote_addr [$time_local] "$request_method $uri" $status $body_bytes_sent';

server {
  listen 443 ssl http2;
  server_name meninx.example.org;
  ssl_certificate     /etc/ssl/meninx.pem;
  ssl_certificate_key /etc/ssl/meninx.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  root /srv/meninx;
  index index.html;
  server_tokens off;
  access_log /var/log/nginx/meninx.log meninx;
  # Below "emerg" nginx writes the whole request and its Referer beside an error. Where errors of this site are looked for, only for that hour.
  error_log /var/log/nginx/meninx.error.log emerg;

${headers(OTHER_HEADERS, '  ')}  if ($request_method !~ ^(GET|HEAD)$) { return 405; }

  include /etc/nginx/mime.types;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

  location ~ /\\. { try_files /missing @missing; }
  location ~ \\.map$ { try_files /missing @missing; }
  location @missing {
${headers(OTHER_HEADERS)}    return 404;
  }

${place('~ \\.html$', pageHeaders(config))}
${place('= /', pageHeaders(config)).replace('try_files $uri', 'try_files /index.html')}
${place('/assets/', ASSET_HEADERS)}
${place('/', OTHER_HEADERS)}}
`
}

/** A site for Caddy that serves the app as `npm run serve` does. */
export function caddyFor(config: Config): string {
  const headers = (matcher: string, list: HeaderList): string =>
    `  header ${matcher} {\n${Object.entries(list)
      .map(([name, value]) => `    ${name} "${value}"\n`)
      .join('')}  }\n`
  return `meninx.example.org {
  root * /srv/meninx
  encode zstd gzip
  # The address of a launch holds a launch token: no query is written to the log, and no header, which may name the page one came from.
  log {
    format filter {
      wrap json
      fields {
        request>uri regexp \\?.* ""
        request>headers delete
      }
    }
  }

  @hidden path */.* *.map
  error @hidden 404
  @other not method GET HEAD
  error @other 405

  @pages path / *.html
  @assets path /assets/*
  @rest not path / *.html /assets/*
${headers('@pages', pageHeaders(config))}${headers('@assets', ASSET_HEADERS)}${headers('@rest', OTHER_HEADERS)}
  file_server
  # What is not there is not remembered, whatever it is called.
  handle_errors {
${headers('*', OTHER_HEADERS).replace(/^/gm, '  ').trimEnd()}
    respond {http.error.status_code}
  }
}
`
}
