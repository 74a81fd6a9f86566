import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Handler = (request: Request) => Promise<Response>

export interface Loopback {
  readonly origin: string
  readonly answerBy: (handler: Handler) => void
  readonly close: () => Promise<void>
}

/** An HTTP server on 127.0.0.1 for a fetch-style handler; tries the next ports where the first is in use. */
export async function startLoopback(port: number, portsToTry: number): Promise<Loopback> {
  const server = createServer()
  const origin = `http://127.0.0.1:${await listen(server, port, portsToTry)}`
  return {
    origin,
    answerBy: (handler) => {
      server.on('request', (incoming, outgoing) => {
        answer(origin, handler, incoming, outgoing).catch((thrown: unknown) => {
          console.error('practice server:', thrown)
          outgoing.destroy()
        })
      })
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(origin: string, handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  // Another Host would be a page elsewhere that resolves its name to this machine; the practice system answers to one name only.
  if (`http://${incoming.headers.host}` !== origin) {
    outgoing.writeHead(421, { 'content-type': 'text/plain' }).end(`Open ${origin}`)
    return
  }
  const response = await handler(await requestFrom(origin, incoming))
  if (response.type === 'error') {
    incoming.socket.destroy() // a fault asked for a lost connection
    return
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function requestFrom(origin: string, incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const body = method === 'GET' || method === 'HEAD' || parts.length === 0 ? null : Buffer.concat(parts)
  const pairs = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]))
  return new Request(origin + url, { method, headers: pairs, body })
}

async function listen(server: Server, port: number, triesLeft: number): Promise<number> {
  const failed = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', resolve)
      resolve(undefined)
    })
  })
  if (!failed) return (server.address() as AddressInfo).port
  if (failed.code !== 'EADDRINUSE' || triesLeft === 0) throw failed
  return listen(server, port + 1, triesLeft - 1)
}
