/** One call to the practice system, for tests that assert what an app really asked. */
export interface LoggedCall {
  readonly time: string
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  /** 0 for a connection that was lost. */
  readonly status: number
  /** Of what was sent: base64url of its SHA-256; absent where nothing was. Two requests with the same are the same. */
  readonly digest?: string
  /** Whether a bearer token came with it; never the token itself. */
  readonly token: boolean
}

export interface CallLog {
  readonly add: (request: Request, status: number, at: Date, digest?: string) => void
  readonly all: () => readonly LoggedCall[]
  readonly clear: () => void
}

const LONGEST = 5000

export function createLog(): CallLog {
  let calls: LoggedCall[] = []
  return {
    add: (request, status, at, digest) => {
      const { pathname, searchParams } = new URL(request.url)
      const token = /^Bearer /i.test(request.headers.get('authorization') ?? '')
      calls = [
        ...calls.slice(1 - LONGEST),
        {
          time: at.toISOString(),
          method: request.method,
          path: pathname,
          query: [...searchParams],
          status,
          token,
          ...(digest === undefined ? {} : { digest }),
        },
      ]
    },
    all: () => calls,
    clear: () => {
      calls = []
    },
  }
}
