import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { laboratoryResult } from './laboratory-result.ts'

/** A record system of one patient with many laboratory results and nothing else, in a thread of its own so that its work is not measured. */
const { size } = workerData as { size: number }
const A_PAGE = 200

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const body = pathname.endsWith('/Patient/p') ? { resourceType: 'Patient', id: 'p', birthDate: '1960-05-01' } : searchset(searchParams)
  response.writeHead(200, { 'Content-Type': 'application/fhir+json' }).end(JSON.stringify(body))
})

function searchset(asked: URLSearchParams) {
  const isLaboratory = asked.get('category') === 'laboratory'
  const from = Number(asked.get('from') ?? 0)
  const results = isLaboratory ? Array.from({ length: Math.min(A_PAGE, size - from) }, (_, i) => laboratoryResult(from + i)) : []
  const next =
    isLaboratory && from + A_PAGE < size
      ? [{ relation: 'next', url: `${base()}/Observation?category=laboratory&from=${from + A_PAGE}` }]
      : []
  return { resourceType: 'Bundle', type: 'searchset', link: next, entry: results.map((resource) => ({ resource })) }
}

const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`
server.listen(0, '127.0.0.1', () => parentPort?.postMessage(base()))
