import {
  createServer as createProxy,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { makeCertificate } from './certificate.ts';

/** A request that a browser made, as the closed network received it. */
export interface SeenRequest {
  method: string;
  /** The whole address, `https://host/path?search`. */
  url: string;
  /** The host name, without a port. */
  host: string;
  path: string;
  /** The query with its `?`, or an empty string. */
  search: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What to send back. Headers given here win over those that the network adds. */
export interface Reply {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: string;
  /** Hangs up instead of answering, as a network that is lost. */
  cut?: true;
}

/** Decides every reply of the network. `undefined` means "there is no such host": the browser gets a 502. */
export type Answer = (request: SeenRequest) => Reply | undefined | Promise<Reply | undefined>;

type Scheme = 'http' | 'https';

/** A running closed network. */
export interface Network {
  /** Port of the proxy, on 127.0.0.1. */
  readonly proxyPort: number;
  /** Every request so far, answered or not, oldest first. Empty it with `log.length = 0`. */
  readonly log: SeenRequest[];
  /** Every `host:port` that a browser opened a TLS tunnel to, even one through which it then asked for nothing. */
  readonly tunnels: Set<string>;
  /** Stops at once, cutting the connections that are left. */
  close(): Promise<void>;
}

/**
 * True for the requests that the driven browsers make by themselves: the icon of a site, and Chromium's dictionary for
 * the spelling of what is typed. Everything else in the log was asked for by a page or by the extension; the launchers
 * switch the rest off.
 */
export function isBrowsersOwn({ method, host, path }: SeenRequest): boolean {
  return method === 'GET' && (path === '/favicon.ico' || host === 'redirector.gvt1.com');
}

/**
 * Starts a forward proxy that stands for the whole internet: whatever address a browser asks for, over http or https,
 * `answer` replies and nothing leaves the machine. Hence the real host names, without a port in the address, without
 * root and without DNS. If `answer` throws, the browser gets a 500 with the error's text.
 */
export async function startNetwork(answer: Answer): Promise<Network> {
  const log: SeenRequest[] = [];
  const tunnels = new Set<string>();
  const connections = new Set<Duplex>();

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse, scheme: Scheme) => {
    const request = await readRequest(incoming, scheme);
    log.push(request);
    send(outgoing, await replyTo(request, answer));
  };
  // The only rejection left is a browser that hung up in the middle of its own request: there is nobody to answer.
  const handle = (scheme: Scheme) => (incoming: IncomingMessage, outgoing: ServerResponse) =>
    void serve(incoming, outgoing, scheme).catch(() => outgoing.destroy());

  const secure = createSecureServer(await makeCertificate(), handle('https'));
  const proxy = createProxy(handle('http'));
  proxy.on('connect', (request, socket, head) => {
    tunnels.add(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    // The TLS server takes the connection over as its own: no second port, no piping.
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    proxyPort: (proxy.address() as AddressInfo).port,
    log,
    tunnels,
    async close() {
      const closed = new Promise<void>((resolve) => proxy.close(() => resolve()));
      for (const connection of connections) connection.destroy();
      await closed;
    },
  };
}

/** Reads a request to its end. A proxied http request carries its whole address, one inside a tunnel only its path. */
async function readRequest(incoming: IncomingMessage, scheme: Scheme): Promise<SeenRequest> {
  const target = incoming.url ?? '/';
  const url = new URL(target.startsWith('/') ? `${scheme}://${incoming.headers.host}${target}` : target);
  return {
    method: incoming.method ?? 'GET',
    url: url.href,
    host: url.hostname,
    path: url.pathname,
    search: url.search,
    headers: incoming.headers,
    body: await text(incoming),
  };
}

/** Asks for the reply, turning an unknown host into a 502 and a mistake in the drawn site into a legible 500. */
async function replyTo(request: SeenRequest, answer: Answer): Promise<Reply> {
  try {
    return (await answer(request)) ?? { status: 502, body: `No such host here: ${request.host}` };
  } catch (error) {
    return { status: 500, body: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Sends a reply as an html page that no browser may keep. */
function send(outgoing: ServerResponse, { status, headers, body = '', cut }: Reply): void {
  if (cut) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  outgoing.end(body);
}
